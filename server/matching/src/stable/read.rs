//! Instances as they are found in files: objects with `left` and `right`, or with `size`, `males_pref` and
//! `females_pref`, one a line or spread over many, one or several in a file or in a list.

use super::Preferences;
use crate::problem::Refused;
use serde::{
    Deserialize, Deserializer,
    de::{Error, MapAccess, SeqAccess, Visitor},
};
use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
};

/// JSON in which a name that stands twice in one object is an error, and a number is a whole one or none.
enum Node {
    Whole(i64),
    Text(String),
    List(Vec<Node>),
    Object(BTreeMap<String, Node>),
    Other,
}

struct NodeVisitor;

impl<'de> Visitor<'de> for NodeVisitor {
    type Value = Node;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON")
    }
    fn visit_bool<E: Error>(self, _: bool) -> Result<Node, E> {
        Ok(Node::Other)
    }
    fn visit_unit<E: Error>(self) -> Result<Node, E> {
        Ok(Node::Other)
    }
    fn visit_f64<E: Error>(self, _: f64) -> Result<Node, E> {
        Ok(Node::Other)
    }
    fn visit_i64<E: Error>(self, number: i64) -> Result<Node, E> {
        Ok(Node::Whole(number))
    }
    fn visit_u64<E: Error>(self, number: u64) -> Result<Node, E> {
        Ok(i64::try_from(number).map_or(Node::Other, Node::Whole))
    }
    fn visit_str<E: Error>(self, text: &str) -> Result<Node, E> {
        Ok(Node::Text(text.to_owned()))
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Node, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        Ok(Node::List(list))
    }
    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Node, A::Error> {
        let mut object = BTreeMap::new();
        while let Some((name, value)) = entries.next_entry::<String, Node>()? {
            if object.contains_key(&name) {
                return Err(A::Error::custom(format!("{name} stands twice")));
            }
            object.insert(name, value);
        }
        Ok(Node::Object(object))
    }
}

impl<'de> Deserialize<'de> for Node {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(NodeVisitor)
    }
}

/// Reads every instance of a file. A refusal names the line on which the instance begins.
pub fn read(text: &str) -> Result<Vec<(String, Preferences)>, Refused> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut stream = serde_json::Deserializer::from_str(text).into_iter::<Node>();
    let mut instances = Vec::new();
    let (mut seen, mut line) = (0, 0);
    loop {
        let gap = text[seen..].len() - text[seen..].trim_start().len();
        line += text[seen..seen + gap].matches('\n').count();
        let begin = seen + gap;
        let Some(node) = stream.next() else { break };
        match node.map_err(|error| Refused::row("file", line, "", error.to_string()))? {
            Node::List(list) => {
                for one in &list {
                    instances.push(instance(line, one)?);
                }
            }
            one => instances.push(instance(line, &one)?),
        }
        seen = stream.byte_offset();
        line += text[begin..seen].matches('\n').count();
    }
    if instances.is_empty() {
        return Err(Refused::whole("file", "", "holds no instance"));
    }
    Ok(instances)
}

fn instance(line: usize, node: &Node) -> Result<(String, Preferences), Refused> {
    let Node::Object(fields) = node else {
        return Err(Refused::row("file", line, "", "must be an object"));
    };
    let id = match fields.get("id") {
        Some(Node::Text(id)) => id.clone(),
        Some(Node::Whole(id)) => id.to_string(),
        _ => String::new(),
    };
    let has = |field: &str| fields.contains_key(field);
    let preferences = if has("males_pref") || has("females_pref") {
        named(line, fields)?
    } else if has("left") || has("right") {
        numbered(line, fields)?
    } else {
        let reason = "has neither left and right nor males_pref and females_pref";
        return Err(Refused::row("file", line, "", reason));
    };
    Ok((id, preferences))
}

type Fields = BTreeMap<String, Node>;
type Lists = Vec<Vec<(usize, i64)>>;

/// `{"left":[[[other,rank],…],…],"right":…}`, people numbered from 0.
fn numbered(line: usize, fields: &Fields) -> Result<Preferences, Refused> {
    let list = |field: &'static str| match fields.get(field) {
        Some(Node::List(list)) => Ok(list.as_slice()),
        _ => Err(Refused::row("file", line, field, "must be a list of lists")),
    };
    let (left, right) = (list("left")?, list("right")?);
    if let Some(Node::Whole(n)) = fields.get("n")
        && [left.len(), right.len()] != [usize::try_from(*n).unwrap_or(usize::MAX); 2]
    {
        let reason = format!("is {n}, but the lists are for {} and {}", left.len(), right.len());
        return Err(Refused::row("file", line, "n", reason));
    }
    let side = |field: &str, lists: &[Node], others: usize| {
        let wrong =
            |person: usize, reason: String| Refused::row("file", line, &format!("{field}[{person}]"), reason);
        let one =
            |(person, list): (usize, &Node)| ranked(list, others).map_err(|reason| wrong(person, reason));
        lists.iter().enumerate().map(one).collect::<Result<Lists, Refused>>()
    };
    Ok(Preferences {
        left: side("left", left, right.len())?,
        right: side("right", right, left.len())?,
        room: Vec::new(),
    })
}

fn ranked(list: &Node, others: usize) -> Result<Vec<(usize, i64)>, String> {
    let Node::List(list) = list else { return Err("must be a list".into()) };
    let mut entries = Vec::with_capacity(list.len());
    let mut seen = BTreeSet::new();
    for entry in list {
        let pair = if let Node::List(pair) = entry { pair.as_slice() } else { &[] };
        let [Node::Whole(other), Node::Whole(rank)] = pair else {
            return Err("must hold [other, rank], both whole numbers".into());
        };
        let other = usize::try_from(*other).ok().filter(|other| *other < others);
        let other = other.ok_or("names somebody who is not there")?;
        if !seen.insert(other) {
            return Err(format!("names {other} twice"));
        }
        entries.push((other, *rank));
    }
    Ok(entries)
}

/// `{"size":3,"males_pref":{"M0":{"W2":0,…},…},"females_pref":{…}}`: names with a number, from 0 or from 1. Who
/// stands in no list of its own side accepts nobody.
fn named(line: usize, fields: &Fields) -> Result<Preferences, Refused> {
    let wrong = |field: &str, reason: String| Refused::row("file", line, field, reason);
    let object = |field: &'static str| match fields.get(field) {
        Some(Node::Object(people)) => Ok(people),
        _ => Err(wrong(field, "must be an object of objects".into())),
    };
    let (men, women) = (object("males_pref")?, object("females_pref")?);
    let size = match fields.get("size") {
        None => None,
        Some(Node::Whole(size)) if (0..=100_000).contains(size) => Some(*size as usize),
        Some(_) => return Err(wrong("size", "must be a whole number of at most 100000".into())),
    };
    let (left, right) = (numbers("males_pref", men, women, size), numbers("females_pref", women, men, size));
    let side = |field: &str, people: &Fields, own: &Numbers, others: &Numbers| {
        let mut lists = vec![Vec::new(); own.len()];
        for (name, list) in people {
            let Node::Object(list) = list else {
                return Err(wrong(&format!("{field}.{name}"), "must be an object".into()));
            };
            for (other, rank) in list {
                let Node::Whole(rank) = rank else {
                    let place = format!("{field}.{name}.{other}");
                    return Err(wrong(&place, "is a rank that is no whole number".into()));
                };
                lists[own[name]].push((others[other], *rank));
            }
        }
        Ok(lists)
    };
    let numbers =
        |one: Result<Numbers, (String, String)>| one.map_err(|(field, reason)| wrong(&field, reason));
    let (left, right) = (numbers(left)?, numbers(right)?);
    Ok(Preferences {
        left: side("males_pref", men, &left, &right)?,
        right: side("females_pref", women, &right, &left)?,
        room: Vec::new(),
    })
}

/// Position of every name of one side.
type Numbers = BTreeMap<String, usize>;

/// Everybody of a side: who has a list, and who stands in one of the others' lists. In the order of the numbers in
/// the names, so that "the lower number" means what it says. An error is (field, reason).
fn numbers(
    field: &str,
    own: &Fields,
    others: &Fields,
    size: Option<usize>,
) -> Result<Numbers, (String, String)> {
    let mut names: BTreeSet<(usize, &String)> = BTreeSet::new();
    let listed =
        others.values().filter_map(|list| if let Node::Object(list) = list { Some(list) } else { None });
    for name in own.keys().chain(listed.flat_map(BTreeMap::keys)) {
        let digits = name.trim_start_matches(|letter: char| !letter.is_ascii_digit());
        let number =
            digits.parse::<usize>().map_err(|_| (field.to_owned(), format!("{name} has no number")))?;
        names.insert((number, name));
    }
    let from = if names.first().is_some_and(|first| first.0 == 0) { 0 } else { 1 };
    let last = names.last().map_or(0, |last| last.0 + 1 - from);
    let size = size.unwrap_or(last.min(100_000));
    if let Some((_, name)) = names.iter().find(|(number, _)| *number >= size + from) {
        return Err((field.to_owned(), format!("{name} is nobody of {size}")));
    }
    let twice = names.iter().zip(names.iter().skip(1)).find(|(one, next)| one.0 == next.0);
    if let Some((one, next)) = twice {
        return Err((field.to_owned(), format!("{} and {} have the same number", one.1, next.1)));
    }
    Ok(names.into_iter().enumerate().map(|(at, (_, name))| (name.clone(), at)).collect())
}
