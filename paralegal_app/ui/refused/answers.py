"""What is said when something about answers that do not fit their question is refused: kind of error -> words."""

from __future__ import annotations

from paralegal_app.ui.words import translate


def words() -> dict[str, str]:
    """Kind of an error -> its words in the interface language, with places for the error's facts."""
    return {
        "no_text": translate("Refused", "This is not a text. Write it in words."),
        "text_too_long": translate(
            "Refused", "This is longer than {limit} letters. Shorten it or attach it as a file."
        ),
        "no_yes_no": translate("Refused", "Choose yes or no."),
        "no_choice": translate("Refused", "This is none of the choices. Choose one of them."),
        "no_date": translate("Refused", "There is no such date. Check the day, the month and the year."),
        "date_out_of_range": translate("Refused", "The year must lie between {first} and {last}."),
        "no_moment": translate("Refused", "This is no date with a time of day. Check both."),
        "no_number": translate("Field", "This is not a number. Write digits only, such as 12 or 1250.50."),
        "number_too_big": translate("Refused", "This number is too large to be right. Check its digits."),
        "no_gender": translate("Refused", "Choose one of the words for gender."),
        "no_parts": translate("Refused", "This does not fit the parts asked for. Fill in each part by itself."),
        "no_people": translate("Refused", "This is no list of people. Add each person by herself."),
        "too_small": translate("Refused", "The number must be at least {limit}."),
        "too_large": translate("Refused", "The number must be at most {limit}."),
        "no_identity_number": translate("Refused", "Write only the digits and letters of the number, at most 40."),
        "empty": translate("Refused", "Nothing is written yet. Write a few words."),
    }
