"""What is said when something around a case is refused (steps, risks, people, visits): kind of error -> words."""

from __future__ import annotations

from paralegal_app.ui.words import translate


def words() -> dict[str, str]:
    """Kind of an error -> its words in the interface language, with places for the error's facts."""
    return {
        "risks_unread": translate(
            "Refused", "Read the risks that come before this step first. Then it can be marked as done."
        ),
        "step_gone": translate("Refused", "The procedure has no such step now. Open it again from the case."),
        "reason_needed": translate("Refused", "Going on without her consent needs a reason. Write why it cannot wait."),
        "nobody_goes": translate("Refused", "Nobody is named to go with her. Say who goes, two if you can."),
        "out_already": translate("Refused", "They are out already. Write that they are back first."),
        "nobody_named": translate("Refused", "Nobody of this name works here. Choose somebody from the list."),
        "pair_needed": translate("Refused", "Two go together. Name a second person, or say why one goes alone."),
        "where_needed": translate("Refused", "Say where they go, so that somebody can look for them."),
        "file_too_large": translate("Refused", "The file is larger than {limit} MB. Split it, or keep it on a stick."),
        "file_changed": translate("Refused", "The file changed while it was taken in. Close it and try again."),
        "file_unreadable": translate("Refused", "The file could not be read. Check that it is there and not in use."),
        "custody_nobody": translate("Refused", "Nobody is named. Write from whom or to whom."),
        "partner_consent": translate(
            "Refused",
            "She has not agreed that anybody talks with the partner. Ask her and write down what she decides, or say "
            "why it has to be.",
        ),
        "partner_risk": translate(
            "Refused",
            "The risk was not looked at in the last two weeks. Look at it with her first, or say why it has to be now.",
        ),
        "column_unknown": translate(
            "Refused",
            "The heading of column {number} is not known here. Save the directory as a table and use its headings.",
        ),
        "column_name_missing": translate(
            "Refused", "No column holds the names. Save the directory as a table and use its headings."
        ),
        "table_not_utf8": translate(
            "Refused", "The letters of this table cannot be read. Save it as “CSV UTF-8” or as .xlsx."
        ),
        "no_table": translate("Refused", "This file is no table. Save it as .csv (UTF-8) or as .xlsx."),
        "table_empty": translate("Refused", "The table is empty. Its first row names the columns."),
        "table_too_long": translate("Refused", "The table has more than {limit} rows. Split it."),
        "row_no_name": translate("Refused", "The name is missing."),
        "row_too_long": translate("Refused", "“{column}” is longer than {limit} letters. Shorten it."),
        "row_no_days": translate("Refused", "“{column}” is no number of days. Write 30, for instance."),
        "row_no_yes_no": translate("Refused", "“{column}” is neither yes nor no. Write one of them or leave it empty."),
        "row_no_date": translate("Refused", "The day of the last check is no date. Write it as 2026-03-31."),
        "unfit": translate(
            "Refused",
            "This does not fit here. Open the page again; if it happens again, tell whoever looks after the program.",
        ),
        "case_closed": translate("Refused", "This case is closed. Reopen it to work on it."),
        "question_gone": translate(
            "Refused", "The procedure does not ask this question now. Open it again from the case."
        ),
        "decision_reason": translate(
            "Refused", "To decide otherwise than the rules, choose yes, no or unknown and write the reason."
        ),
        "nobody_to_name": translate(
            "Refused", "Nobody of this name is in the case yet. Answer the question about this person first."
        ),
        "time_range": translate("Refused", "A time must lie between 1 and 960 minutes."),
        "time_ahead": translate("Refused", "Time that lies ahead is planned, not written down."),
        "no_clock": translate("Refused", "No time is running. Begin it, or write the minutes down."),
        "hours_range": translate("Refused", "The hours of a week must lie between 1 and 80."),
        "hour_needed": translate("Refused", "A hearing or a visit needs its hour. Write the day and the hour."),
        "appointment_gone": translate("Refused", "This is over, done or called off. Look at the calendar anew."),
        "back_before_leaving": translate("Refused", "The time of return lies before the time of leaving."),
        "visit_over": translate("Refused", "This visit is over. Plan a new one."),
        "visit_incomplete": translate(
            "Refused", "A visit needs somebody who goes, and a time of return after the time of leaving."
        ),
        "minutes_range": translate("Refused", "The minutes until the second step must lie between 1 and 600."),
        "threat_incomplete": translate("Refused", "Say what happened and how serious it is."),
        "risk_reason": translate("Refused", "Say how high the risk is and what makes it so."),
        "case_load_range": translate("Refused", "The number of cases to warn at must lie between 1 and 500."),
        "talk_incomplete": translate("Refused", "Write with which place you talked and what you asked for."),
        "no_days": translate("Refused", "The days she may stay are a number, such as 30."),
        "to_whom": translate("Refused", "A complaint needs to know to whom it goes. Write the office or its head."),
    }
