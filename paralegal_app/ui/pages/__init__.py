"""One screen a file. A page shows frozen records and asks `casework` for everything else."""
