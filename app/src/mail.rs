//! Mails in the receiver's language: neutral subject, text first, no other person's name. Server only.

use crate::i18n::{Words, server_loader};
use crate::t_plain;
use programme::mail::{Due, Kind};

/// A mail as it is sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    /// The same for every mail, so that a shared mailbox tells nothing.
    pub subject: String,
    /// Plain text.
    pub text: String,
    /// The same words in HTML.
    pub html: String,
}

/// Makes the letter of an outbox row. `origin` stands before the path it leads to.
#[must_use]
pub fn render(due: &Due, origin: &str) -> Letter {
    let words = server_loader(due.language);
    let mut lines = vec![t_plain!(words, "mail-hello-plain")];
    lines.extend(body(&words, due));
    if let Some(path) = &due.link {
        lines.push(t_plain!(words, "mail-open"));
        lines.push(format!("{origin}{path}"));
    }
    lines.push(t_plain!(words, "mail-bye"));
    lines.push(t_plain!(words, "mail-bye-team"));
    lines.push(t_plain!(words, "mail-why"));
    let subject = t_plain!(words, "mail-subject");
    let html = html(&words, &lines);
    Letter {
        subject,
        text: lines.join("\n\n"),
        html,
    }
}

fn body(words: &Words, due: &Due) -> Vec<String> {
    let param = |name: &str| due.params.get(name).cloned().unwrap_or_default();
    match due.kind {
        Kind::SignIn => sign_in(words, due),
        Kind::Welcome => {
            vec![
                t_plain!(words, "mail-signed-up-title"),
                t_plain!(words, "mail-signed-up-text", date = date(words, &param("date"))),
            ]
        }
        Kind::Proposal => {
            vec![
                t_plain!(words, "mail-proposal-title"),
                t_plain!(words, "mail-proposal-text", date = date(words, &param("date"))),
            ]
        }
        Kind::YourTurn => {
            vec![
                t_plain!(words, "mail-turn-title"),
                t_plain!(words, "mail-turn-text", date = date(words, &param("date"))),
            ]
        }
        Kind::Paired => vec![
            t_plain!(words, "mail-paired-title"),
            t_plain!(words, "mail-paired-text"),
        ],
        Kind::Meeting => meeting(words, &param("about"), &param("date"), &param("time")),
        Kind::Notice => notice(words, &param("about"), &param("date")),
    }
}

/// A notice says what it is about where the use case named it.
fn notice(words: &Words, about: &str, day: &str) -> Vec<String> {
    match about {
        "proposal_reminder" => vec![
            t_plain!(words, "mail-proposal-reminder-title"),
            t_plain!(words, "mail-proposal-reminder-text", date = date(words, day)),
        ],
        "group_started" => vec![
            t_plain!(words, "mail-group-started-title"),
            t_plain!(words, "mail-group-started-text"),
        ],
        "group_answer" => vec![
            t_plain!(words, "mail-group-answer-title"),
            t_plain!(words, "mail-group-answer-text"),
        ],
        "group_complete" => vec![
            t_plain!(words, "mail-group-complete-title"),
            t_plain!(words, "mail-group-complete-text", date = date(words, day)),
        ],
        "proposal_over" => vec![
            t_plain!(words, "mail-proposal-over-title"),
            t_plain!(words, "mail-proposal-over-text"),
        ],
        "proposal_withdrawn" => vec![
            t_plain!(words, "mail-proposal-withdrawn-title"),
            t_plain!(words, "mail-proposal-withdrawn-text"),
        ],
        "question_answered" => vec![
            t_plain!(words, "mail-question-answered-title"),
            t_plain!(words, "mail-question-answered-text"),
        ],
        _ => vec![
            t_plain!(words, "mail-notice-title"),
            t_plain!(words, "mail-notice-text"),
        ],
    }
}

/// A meeting: what has happened to it and when it is. Where it is and who comes stands only on the page.
fn meeting(words: &Words, about: &str, day: &str, time: &str) -> Vec<String> {
    let (title, last) = match about {
        "changed" => (
            t_plain!(words, "mail-meeting-changed-title"),
            t_plain!(words, "mail-meeting-cannot"),
        ),
        "cancelled" => (
            t_plain!(words, "mail-meeting-cancelled-title"),
            t_plain!(words, "mail-meeting-cancelled-text"),
        ),
        "absent" => (
            t_plain!(words, "mail-meeting-absent-title"),
            t_plain!(words, "mail-meeting-absent-text"),
        ),
        _ => (
            t_plain!(words, "mail-meeting-title"),
            t_plain!(words, "mail-meeting-cannot"),
        ),
    };
    let day = date(words, day);
    let when = if time.is_empty() {
        day
    } else {
        t_plain!(words, "word-date-time", date = day, time = time)
    };
    vec![title, t_plain!(words, "mail-meeting-when", date = when), last]
}

/// A day of a row (`2026-12-01`) in words of the mail's language; anything else stays as it is.
fn date(words: &Words, text: &str) -> String {
    let Some(day) = domain::day::Day::read(text) else {
        return text.to_owned();
    };
    // The names of months come from the words of the context; a mail has no page, so it gets one of its own.
    let owner = leptos::prelude::Owner::new();
    owner.with(|| {
        leptos::prelude::provide_context(words.clone());
        crate::i18n::without_marks(&crate::word::day(day))
    })
}

fn sign_in(words: &Words, due: &Due) -> Vec<String> {
    let joining = due.params.contains_key("joining");
    let mut lines = if joining {
        vec![
            t_plain!(words, "mail-confirm-title"),
            t_plain!(words, "mail-confirm-text"),
        ]
    } else {
        vec![t_plain!(words, "mail-code-title")]
    };
    if let Some(code) = &due.code {
        let (first, second) = code.split_at_checked(4).unwrap_or((code, ""));
        lines.push(t_plain!(words, "mail-code-text"));
        lines.push(format!("{first} {second}").trim().to_owned());
    }
    if let Some(time) = due.params.get("time") {
        lines.push(t_plain!(words, "mail-code-valid", time = time.clone()));
    }
    lines.push(t_plain!(words, "mail-code-secret"));
    lines.push(t_plain!(words, "mail-not-you"));
    lines
}

fn html(words: &Words, lines: &[String]) -> String {
    let paragraphs: String = lines
        .iter()
        .map(|line| {
            let safe = crate::ui::escape(line);
            if line.starts_with("http") {
                format!("<p><a href=\"{safe}\">{safe}</a></p>")
            } else {
                format!("<p>{safe}</p>")
            }
        })
        .collect();
    let (code, direction) = (words.language.code(), words.language.direction());
    format!("<!doctype html><html lang=\"{code}\" dir=\"{direction}\"><body>{paragraphs}</body></html>")
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::language::Language;
    use std::collections::BTreeMap;

    fn due(kind: Kind, language: Language) -> Due {
        let params = BTreeMap::from([("date".to_owned(), "<1 december>".to_owned())]);
        let (code, link) = (Some("12345678".to_owned()), Some("/ar/start".to_owned()));
        let (to, message_id) = ("sara@example.org".to_owned(), "x".to_owned());
        Due {
            id: Default::default(),
            to,
            kind,
            language,
            params,
            code,
            link,
            message_id,
            created_at: 0,
            sent_at: None,
        }
    }

    #[test]
    fn a_day_is_written_in_words_of_the_receivers_language() {
        let mut due = due(Kind::Proposal, Language::English);
        due.params.insert("date".to_owned(), "2026-12-08".to_owned());
        let letter = render(&due, "https://samen.example");
        assert!(letter.text.contains("Tuesday 8 December 2026"), "{}", letter.text);
    }

    #[test]
    fn every_mail_has_the_same_subject_and_no_marks_that_a_calendar_or_mailbox_shows() {
        for kind in Kind::ALL {
            for language in Language::ALL {
                let letter = render(&due(*kind, *language), "https://samen.example");
                assert_eq!(letter.subject, t_plain!(server_loader(*language), "mail-subject"));
                assert!(
                    !letter.text.contains(['\u{2068}', '\u{2069}']),
                    "{kind} {language}"
                );
                assert!(letter.text.contains("https://samen.example/ar/start"));
                assert!(
                    !letter.html.contains("<1 december>"),
                    "{kind}: parameters are escaped"
                );
            }
        }
    }

    #[test]
    fn a_name_is_never_in_a_mail_but_the_receivers_own() {
        for kind in Kind::ALL {
            for language in Language::ALL {
                let mut one = due(*kind, *language);
                for place in ["group", "household", "other", "text"] {
                    one.params.insert(place.to_owned(), "Zahra".to_owned());
                }
                let letter = render(&one, "https://samen.example");
                let all = format!("{} {} {}", letter.subject, letter.text, letter.html);
                assert!(!all.contains("Zahra"), "{kind} {language}");
            }
        }
    }

    #[test]
    fn a_meeting_is_worded_for_each_reader_and_says_no_place() {
        for (language, day) in [
            (Language::Dutch, "dinsdag 19 januari 2027"),
            (Language::English, "Tuesday 19 January 2027"),
            (Language::Arabic, "الثلاثاء 19"),
        ] {
            let mut mail = due(Kind::Meeting, language);
            for (name, text) in [("date", "2027-01-19"), ("time", "19:00"), ("about", "changed")] {
                mail.params.insert(name.to_owned(), text.to_owned());
            }
            let text = render(&mail, "https://samen.example").text;
            assert!(text.contains(day) && text.contains("19:00"), "{text}");
            assert!(!text.contains("2027-01-19"));
        }
    }

    #[test]
    fn who_joins_reads_why_and_until_when() {
        let mut one = due(Kind::SignIn, Language::Dutch);
        one.params.insert("joining".to_owned(), "yes".to_owned());
        one.params.insert("time".to_owned(), "19:10".to_owned());
        let letter = render(&one, "https://samen.example");
        let words = server_loader(Language::Dutch);
        assert!(letter.text.contains(&t_plain!(words, "mail-confirm-title")));
        assert!(letter.text.contains("19:10"));
    }

    #[test]
    fn the_code_is_shown_in_two_groups() {
        let letter = render(&due(Kind::SignIn, Language::Arabic), "https://samen.example");
        assert!(letter.text.contains("1234 5678"));
    }
}
