//! Where to go on after signing in: only places of our own, by name. Anything else is the start.

use crate::paths::Path;
use domain::household::Step;
use domain::id::{GroupId, HouseholdId, ProposalId, ReportId, RoundId};
use domain::language::Language;

/// Places without a part that varies.
const FIXED: &[Path] = &[
    Path::Account,
    Path::Outbox,
    Path::Report,
    Path::MyWaiting,
    Path::MyProposal,
    Path::MyGroup,
    Path::MyNext,
    Path::MyData,
    Path::MySafe,
    Path::JoinGroup,
    Path::JoinAlone,
    Path::Alone,
    Path::Group,
    Path::GroupSeats,
    Path::GroupProfile,
    Path::GroupAnswers,
    Path::GroupReady,
    Path::GroupProposal,
    Path::GroupFirstMeeting,
    Path::Team,
    Path::TeamHouseholds,
    Path::TeamGroups,
    Path::TeamSingles,
    Path::TeamRoundNew,
    Path::TeamQuestions,
    Path::Research,
    Path::Admin,
];

/// The place of an address without its language, if it is one to go on to.
pub fn place(tail: &str) -> Path {
    let with = |path: &&Path| path.at(Language::Dutch) == format!("/nl/{tail}");
    FIXED
        .iter()
        .find(with)
        .cloned()
        .or_else(|| varying(tail))
        .unwrap_or(Path::Start)
}

fn varying(tail: &str) -> Option<Path> {
    // A form inside a file leads back to the file.
    let parts: Vec<&str> = tail.split('/').collect();
    if let ["team", kind, id, _, ..] = parts[..] {
        return varying(&format!("team/{kind}/{id}"));
    }
    let (area, id) = tail.rsplit_once('/')?;
    match area {
        "my/data" => Step::from_code(id).map(|step| Path::MyDataStep(step.code().to_owned())),
        "team/household" => HouseholdId::read(id).map(Path::TeamHousehold),
        "team/group" => GroupId::read(id).map(Path::TeamGroup),
        "team/report" => ReportId::read(id).map(Path::TeamReport),
        "team/round" => RoundId::read(id).map(Path::TeamRound),
        "team/proposal" => ProposalId::read(id).map(Path::TeamProposal),
        "invitation" => token(id).map(Path::Invitation),
        _ => None,
    }
}

fn token(text: &str) -> Option<String> {
    let good = text.len() == 43
        && text
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b"-_".contains(&b));
    good.then(|| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_our_own_places_are_gone_on_to() {
        assert_eq!(place("team/groups"), Path::TeamGroups);
        assert_eq!(place("my/proposal"), Path::MyProposal);
        let id = "team/round/7f1f3a52-94a5-4c3b-8f0e-1f52c4d4b9aa";
        assert!(matches!(place(id), Path::TeamRound(_)));
        let note = "team/household/7f1f3a52-94a5-4c3b-8f0e-1f52c4d4b9aa/note";
        assert!(matches!(place(note), Path::TeamHousehold(_)));
        assert_eq!(place("my/data/slots"), Path::MyDataStep("slots".to_owned()));
        let bad = [
            "",
            "/",
            "//evil.example",
            "https://evil.example",
            "\\evil.example",
            "team/../admin",
            "team/round/1",
            "sign-out",
            "my/data/nothing",
            "team/household/1/note",
            "team/round/1/household/2",
            "invitation/../x",
            "javascript:alert(1)",
            "my/waiting?x=1",
            "my/waiting#x",
            "%2f%2fevil.example",
            "team\r\nLocation: x",
        ];
        for tail in bad {
            assert_eq!(place(tail), Path::Start, "{tail}");
        }
    }
}
