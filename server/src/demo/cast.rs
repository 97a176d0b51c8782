//! Names and places of the cast. All people are invented; the first names are common ones.

use domain::language::Language;
use domain::word::Spoken;

/// A newcomer: name, interface language, mother tongue.
pub(super) const NEWCOMERS: &[(&str, Language, Spoken)] = &[
    ("سميرة", Language::Arabic, Spoken::Arabic),
    ("Yusuf", Language::Arabic, Spoken::Arabic),
    ("Selam", Language::English, Spoken::Tigrinya),
    ("ليلى", Language::Arabic, Spoken::Arabic),
    ("Omid", Language::English, Spoken::Dari),
    ("Nadia", Language::Arabic, Spoken::Arabic),
    ("Filmon", Language::English, Spoken::Tigrinya),
    ("خالد", Language::Arabic, Spoken::Arabic),
    ("Oksana", Language::English, Spoken::Ukrainian),
    ("Hodan", Language::English, Spoken::Somali),
    ("Rojda", Language::English, Spoken::Kurmanji),
    ("Parwana", Language::English, Spoken::Dari),
    ("ريم", Language::Arabic, Spoken::Arabic),
    ("Amanuel", Language::English, Spoken::Tigrinya),
    ("Bahar", Language::English, Spoken::Persian),
    ("عمر", Language::Arabic, Spoken::Arabic),
    ("Hiwot", Language::English, Spoken::Amharic),
    ("Emre", Language::English, Spoken::Turkish),
    ("هالة", Language::Arabic, Spoken::Arabic),
    ("Zalmay", Language::English, Spoken::Pashto),
];

/// Residents.
pub(super) const RESIDENTS: &[&str] = &[
    "Anneke",
    "Bram",
    "Carla",
    "Daan",
    "Els",
    "Fatima",
    "Gijs",
    "Hanna",
    "Ibrahim",
    "Joke",
    "Koen",
    "Lotte",
    "Mees",
    "Nienke",
    "Otto",
    "Priya",
    "Quinten",
    "Roos",
    "Sem",
    "Tineke",
    "Umut",
    "Vera",
    "Wim",
    "Xandra",
    "Yara",
    "Zoë",
    "Arie",
    "Bo",
    "Chantal",
    "Dirk",
    "Esra",
    "Floor",
    "Geert",
    "Heleen",
    "Imke",
    "Jeroen",
    "Karin",
    "Lars",
    "Marit",
    "Noor",
    "Olga",
    "Pim",
    "Renske",
    "Stijn",
    "Tom",
    "Ulla",
    "Victor",
    "Willemijn",
    "Youssef",
    "Zeynep",
];

/// Names of groups; a number follows when they run out.
pub(super) const GROUPS: &[&str] = &[
    "Laakse Tuinen",
    "De Buren van 12",
    "Koor op Dinsdag",
    "Fietsvrienden",
    "Team Zuiderpark",
    "De Lange Tafel",
    "Boekenclub Oost",
    "Haagse Bakkers",
    "Volleybal Recreanten",
    "Collega's van de Kade",
    "De Stoep",
    "Moestuin 7",
    "Buurthuis Bries",
    "Wandelclub Noord",
    "De Zeehelden",
    "Klaverjasavond",
    "Studiegenoten",
    "Ouders van Groep 6",
    "De Keukenprinsen",
    "Repair Café",
];

/// Postcodes of a city in which the cast lives.
pub(super) fn postcodes(city: &str) -> &'static [&'static str] {
    match city {
        "the-hague" => &[
            "2511", "2512", "2513", "2515", "2516", "2521", "2522", "2525", "2526", "2531", "2533",
        ],
        "rotterdam" => &[
            "3011", "3012", "3014", "3021", "3022", "3024", "3031", "3032", "3036", "3039",
        ],
        "almere" => &["1311", "1312", "1315", "1316", "1325", "1326"],
        _ => &["2011", "2012", "2013", "2021", "2022", "2033"],
    }
}
