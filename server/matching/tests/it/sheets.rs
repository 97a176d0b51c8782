//! A round from spreadsheets.

use matching::{
    Level, Refused, Seed, rulebook,
    table::{self, Sheets},
};

const HOUSEHOLDS: &str = "id;size;cell;limit;languages;slots;age;goals;importance\n\
    00000000000000000000000000000001;3;a;30;ar:C2|nl:A2;3|9;2;work|language;language:5\n\
    00000000000000000000000000000002;1;\"b\";30;nl:B1;3;;;\n";
const GROUPS: &str = "id,max_size,cell,limit,languages,slots,age,likes\n\
    0000000000000000000000000000000a,4,a,30,nl:C2|en:B2,3|9|12,1|2|2,job_search|sport\n";
const TRAVEL: &str = "cell;a;b\na;5;18\nb;18;5\n";

fn read(
    households: &str,
    groups: &str,
    travel: &str,
    pairs: Option<&str>,
) -> Result<matching::Instance, Refused> {
    let sheets = Sheets {
        households: ("households.csv", households),
        groups: ("groups.csv", groups),
        travel: ("travel.csv", travel),
        pairs: pairs.map(|text| ("pairs.csv", text)),
    };
    table::round("the-hague", Seed([1; 32]), rulebook::default_nl(), &sheets)
}

#[test]
fn a_round_is_read_from_sheets_with_commas_or_semicolons() {
    let pairs = "what,household,group,reason\nlock,00000000000000000000000000000001,\
        0000000000000000000000000000000a,\"they know each other, well\"\n";
    let round = read(HOUSEHOLDS, GROUPS, TRAVEL, Some(pairs)).expect("a round");
    assert_eq!(
        round.households[0].answers.languages,
        [("ar".to_owned(), Level::C2), ("nl".to_owned(), Level::A2)]
    );
    assert_eq!((round.households[0].ready, round.households[1].class), (true, 3));
    assert_eq!((round.groups[0].answers.age.as_slice(), round.groups[0].places), (&[1, 2, 2][..], 1));
    assert_eq!(round.locks[0].reason.as_deref(), Some("they know each other, well"));
    assert_eq!(crate::oracle::solve(&round).pairs.len(), 1);
}

#[test]
fn a_wrong_sheet_is_refused_with_file_row_field_and_reason() {
    let said = |households: &str, groups: &str, travel: &str| {
        read(households, groups, travel, None).expect_err("refused").to_string()
    };
    let table = [
        (
            said(&HOUSEHOLDS.replace(";goals;", ";nationality;"), GROUPS, TRAVEL),
            "households.csv, row 1, field nationality: is no column of this file",
        ),
        (
            said(&HOUSEHOLDS.replace(";3;a;", ";13;a;"), GROUPS, TRAVEL),
            "households.csv, row 2, field size: must lie in 1..=12, is 13",
        ),
        (
            said(&HOUSEHOLDS.replace(";1;\"b\"", ";one;\"b\""), GROUPS, TRAVEL),
            "households.csv, row 3, field size: one is no whole number",
        ),
        (
            said(&HOUSEHOLDS.replace("ar:C2", "ar-C2"), GROUPS, TRAVEL),
            "households.csv, row 2, field languages: ar-C2 must be written code:value",
        ),
        (
            said(HOUSEHOLDS, &GROUPS.replace(",4,a,", ",4,z,"), TRAVEL),
            "groups.csv, row 2, field cell: z is not in the travel table",
        ),
        (
            said(HOUSEHOLDS, &GROUPS.replace("|sport", "|knitting"), TRAVEL),
            "groups.csv, row 2, field likes: knitting is not in the rulebook's helps",
        ),
        (
            said(HOUSEHOLDS, GROUPS, "cell;a;b\na;5;x\nb;18;5\n"),
            "travel.csv, row 2, field b: x is no whole number",
        ),
        (said(HOUSEHOLDS, GROUPS, "cell;a;b\na;5\n"), "travel.csv, row 2: has 2 cells, the header has 3"),
        (said("", GROUPS, TRAVEL), "households.csv: is empty: the first row must name the columns"),
    ];
    for (got, expected) in table {
        assert_eq!(got, expected);
    }
    let level = said(&HOUSEHOLDS.replace("nl:A2", "nl:Z9"), GROUPS, TRAVEL);
    assert!(level.starts_with("households.csv, row 2, field languages") && level.contains("Z9"), "{level}");
    let missing = said(&HOUSEHOLDS.replace(";size;", ";weeks;"), GROUPS, TRAVEL);
    assert!(missing.starts_with("households.csv, row 2") && missing.contains("size"), "{missing}");
}

#[test]
fn a_row_is_named_as_the_spreadsheet_counts_it_also_after_empty_rows_and_in_the_sheet_of_pairs() {
    let gaps = HOUSEHOLDS.replace("\n0000", "\r\n;;;;;;;;\r\n\r\n0000").replace(";1;\"b\"", ";13;\"b\"");
    let said = read(&gaps, GROUPS, TRAVEL, None).expect_err("refused").to_string();
    assert_eq!(said, "households.csv, row 7, field size: must lie in 1..=12, is 13");
    let wrong_pairs = |rows: &str| {
        let sheet = format!("what,household,group,reason\n\n{rows}");
        read(HOUSEHOLDS, GROUPS, TRAVEL, Some(&sheet)).expect_err("refused").to_string()
    };
    let (h, g) = ("00000000000000000000000000000001", "0000000000000000000000000000000a");
    let stranger = wrong_pairs(&format!("lock,{h},{g},\nexclusion,{g},{g},\n"));
    assert_eq!(stranger, format!("pairs.csv, row 4, field h: {g} is not a household here"));
    let twice = wrong_pairs(&format!("H9,{h},{g},\nlock,{h},{g},\nlock,{h},{g},\n"));
    assert!(twice.starts_with("pairs.csv, row 5, field h: household"), "{twice}");
    let unknown = wrong_pairs(&format!("H4,{h},{g},\n"));
    assert!(unknown.starts_with("pairs.csv, row 3, field what: H4 is none of"), "{unknown}");
}

#[test]
fn a_column_of_the_other_sheet_is_refused_even_when_it_is_empty() {
    let said = |households: &str, groups: &str| {
        read(households, groups, TRAVEL, None).expect_err("refused").to_string()
    };
    let places = said(&HOUSEHOLDS.replace(";goals;", ";places;").replace("work|language", ""), GROUPS);
    assert_eq!(places, "households.csv, row 1, field places: is no column of this file");
    let goals = said(HOUSEHOLDS, &GROUPS.replace(",likes", ",goals"));
    assert_eq!(goals, "groups.csv, row 1, field goals: is no column of this file");
    let nameless = said(&HOUSEHOLDS.replace(";goals;", ";;"), GROUPS);
    assert_eq!(nameless, "households.csv, row 1: column 8 has no name");
    let twice = said(&HOUSEHOLDS.replace("language:5", "language:5|language:0"), GROUPS);
    assert_eq!(twice, "households.csv, row 2, field importance: language stands twice");
    let open = said(HOUSEHOLDS, &GROUPS.replace("nl:C2|", "\"nl:C2|"));
    assert_eq!(open, "groups.csv: a quotation mark is opened and never closed");
}
