"""The pack workshop: new packs from old ones, comparing, mapping, building, signing, installing."""
