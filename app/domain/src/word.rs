//! The codes of the questionnaires. Their names in three languages stand in `locales/*/word.ftl`.

use crate::codes;

codes! {
    /// How well somebody speaks a language; the mother tongue counts as C2.
    pub enum Level { A1 = "a1", A2 = "a2", B1 = "b1", B2 = "b2", C1 = "c1", C2 = "c2", Native = "native" }
}
codes! {
    /// A language somebody speaks. Open by design: a new one is a line here and in the texts.
    pub enum Spoken {
        Arabic = "ar", Tigrinya = "ti", English = "en", Dutch = "nl", Persian = "fa", Dari = "prs", Turkish = "tr",
        Ukrainian = "uk", Somali = "so", Kurmanji = "kmr", Sorani = "ckb", Amharic = "am", French = "fr",
        Spanish = "es", German = "de", Russian = "ru", Pashto = "ps", Urdu = "ur",
    }
}
codes! {
    /// What the year is for.
    pub enum Goal {
        Language = "language", Work = "work", Study = "study", Friends = "friends",
        ChildrenSchool = "children_school", GettingAround = "getting_around", Sport = "sport", Culture = "culture",
        Celebrating = "celebrating",
    }
}
codes! {
    /// Something to share.
    pub enum Interest {
        Cooking = "cooking", Baking = "baking", Gardening = "gardening", Football = "football", Sport = "sport",
        Walking = "walking", Cycling = "cycling", Music = "music", Dancing = "dancing", Reading = "reading",
        Films = "films", Drawing = "drawing", Sewing = "sewing", Photography = "photography", Games = "games",
        Computers = "computers", Repairing = "repairing", Animals = "animals", Nature = "nature",
        Museums = "museums",
    }
}
codes! {
    /// What a member likes to help with.
    pub enum Likes {
        LanguagePractice = "language_practice", LettersForms = "letters_forms", PhoneCalls = "phone_calls",
        GoAlong = "go_along", JobSearch = "job_search", StudyHelp = "study_help",
        ChildrenSchool = "children_school", Sport = "sport", CultureOuting = "culture_outing", CookEat = "cook_eat",
        Celebrate = "celebrate",
    }
}
codes! {
    /// Years of age, in bands; a birth date is never asked.
    pub enum AgeBand { From18 = "18-25", From26 = "26-35", From36 = "36-50", From51 = "51-65", From66 = "66-plus" }
}
codes! {
    /// Ages of children, in bands.
    pub enum ChildBand { To3 = "0-3", To11 = "4-11", To17 = "12-17" }
}
codes! {
    /// Who lives together.
    pub enum HouseholdKind { Alone = "alone", Couple = "couple", WithChildren = "with_children" }
}
codes! {
    /// A way to reach somebody.
    pub enum Channel {
        Mail = "mail", Phone = "phone", Text = "text", Whatsapp = "whatsapp", Partner = "partner", Visit = "visit",
    }
}
codes! {
    /// A part of the day.
    pub enum DayPart { Morning = "morning", Afternoon = "afternoon", Evening = "evening" }
}
codes! {
    /// A day of the week.
    pub enum Weekday {
        Monday = "monday", Tuesday = "tuesday", Wednesday = "wednesday", Thursday = "thursday", Friday = "friday",
        Saturday = "saturday", Sunday = "sunday",
    }
}
codes! {
    /// How somebody travels.
    pub enum Travel { Foot = "foot", Bike = "bike", PublicTransport = "public_transport", Car = "car" }
}
codes! {
    /// Where people meet.
    pub enum Place {
        Home = "home", Library = "library", Cafe = "cafe", Outdoors = "outdoors", Club = "club", Other = "other",
    }
}
codes! {
    /// How much contact: about twice a month, weekly, more.
    pub enum Contact { Light = "light", Medium = "medium", Much = "much" }
}
codes! {
    /// A wish for a women-only or men-only group.
    pub enum Company { NoWish = "no_wish", Women = "women", Men = "men" }
}
codes! {
    /// Who filled the form in.
    pub enum FilledIn { Myself = "self", WithCoordinator = "with_coordinator", Partner = "partner" }
}
codes! {
    /// How to speak to somebody; grammar only.
    pub enum AddressForm { Feminine = "feminine", Masculine = "masculine", Neutral = "neutral" }
}
codes! {
    /// Whether somebody meets the conditions of the programme.
    pub enum Eligible { Yes = "yes", No = "no", Unsure = "unsure" }
}
codes! {
    /// What a consent is for. Each is asked apart.
    pub enum Purpose { Matching = "matching", Contact = "contact", Research = "research" }
}
codes! {
    /// A role that an admin gives.
    pub enum Role { Coordinator = "coordinator", Researcher = "researcher", Admin = "admin" }
}

/// Minutes that somebody will travel.
pub const TRAVEL_MINUTES: [i64; 5] = [10, 20, 30, 45, 60];
/// Hours a month that a member has.
pub const HOURS_A_MONTH: [i64; 5] = [2, 4, 6, 8, 12];
/// Slots of the week: 7 days × morning, afternoon, evening; slot = day × 3 + part, Monday morning = 0.
pub const SLOTS: i64 = 21;
