//! The locale gate: reads every file in `locales/`, refuses what `fl!` cannot see, and joins the areas of a language.
//!
//! Fails the build when the three languages differ in ids or variables, when an id lacks its area's prefix,
//! when an attribute or a term is used, or when an Arabic counted message lacks one of its six arms.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement, VariantKey};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::{env, fs, process};

const LANGUAGES: [&str; 3] = ["nl", "en", "ar"];
const ARABIC_ARMS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// What of a message must be equal in every language: its variables.
type Messages = BTreeMap<String, BTreeSet<String>>;

fn main() {
    println!("cargo:rerun-if-changed=../locales");
    println!("cargo:rerun-if-changed=build.rs");
    let mut faults = Vec::new();
    let mut all: BTreeMap<&str, Messages> = BTreeMap::new();
    for language in LANGUAGES {
        all.insert(language, read_language(language, &mut faults));
    }
    let english = all["en"].clone();
    for language in ["nl", "ar"] {
        compare(language, &english, &all[language], &mut faults);
    }
    if !faults.is_empty() {
        for fault in &faults {
            eprintln!("locale gate: {fault}");
        }
        process::exit(1);
    }
}

fn read_language(language: &str, faults: &mut Vec<String>) -> Messages {
    let folder = Path::new("../locales").join(language);
    let mut files: Vec<_> = fs::read_dir(&folder)
        .map(|d| {
            d.flatten()
                .map(|e| e.path())
                .filter(|p| p.extension().is_some_and(|x| x == "ftl"))
                .collect()
        })
        .unwrap_or_default();
    files.sort();
    let (mut joined, mut messages) = (String::new(), Messages::new());
    for file in files {
        println!("cargo:rerun-if-changed={}", file.display());
        let text = fs::read_to_string(&file).unwrap_or_default();
        let area = file
            .file_stem()
            .and_then(|s| s.to_str())
            .unwrap_or_default()
            .to_owned();
        let place = format!("{language}/{area}.ftl");
        let resource = match fluent_syntax::parser::parse(text.as_str()) {
            Ok(resource) => resource,
            Err((_, errors)) => {
                faults.push(format!("{place}: {errors:?}"));
                continue;
            }
        };
        for entry in &resource.body {
            read_entry(language, &area, &place, entry, &mut messages, faults);
        }
        joined.push_str(&text);
        joined.push('\n');
    }
    write_if_changed(&Path::new(".joined").join(language).join("app.ftl"), &joined);
    messages
}

fn read_entry(
    language: &str,
    area: &str,
    place: &str,
    entry: &Entry<&str>,
    into: &mut Messages,
    faults: &mut Vec<String>,
) {
    match entry {
        Entry::Message(message) => {
            let id = message.id.name;
            if !id.starts_with(&format!("{area}-")) {
                faults.push(format!("{place}: {id} lacks the prefix {area}-"));
            }
            if !message.attributes.is_empty() {
                faults.push(format!(
                    "{place}: {id} has an attribute; attributes ignore the chosen language"
                ));
            }
            let variables = variables_of(language, place, message, faults);
            if into.insert(id.to_owned(), variables).is_some() {
                faults.push(format!("{place}: {id} is written twice"));
            }
        }
        Entry::Term(term) => faults.push(format!("{place}: -{} is a term; write the words", term.id.name)),
        _ => {}
    }
}

fn variables_of(
    language: &str,
    place: &str,
    message: &Message<&str>,
    faults: &mut Vec<String>,
) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let Some(value) = &message.value else {
        faults.push(format!("{place}: {} has no text", message.id.name));
        return found;
    };
    walk(value, &mut found, &mut |arms| {
        let plural = arms.iter().any(|a| ARABIC_ARMS[..5].contains(&a.as_str()));
        if language == "ar" && plural {
            for arm in ARABIC_ARMS {
                if !arms.iter().any(|a| a == arm) {
                    faults.push(format!("{place}: {} lacks the plural arm {arm}", message.id.name));
                }
            }
        }
    });
    found
}

fn walk(pattern: &Pattern<&str>, found: &mut BTreeSet<String>, arms: &mut dyn FnMut(&[String])) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else {
            continue;
        };
        walk_expression(expression, found, arms);
    }
}

fn walk_expression(
    expression: &Expression<&str>,
    found: &mut BTreeSet<String>,
    arms: &mut dyn FnMut(&[String]),
) {
    match expression {
        Expression::Inline(inline) => walk_inline(inline, found, arms),
        Expression::Select { selector, variants } => {
            walk_inline(selector, found, arms);
            let keys: Vec<String> = variants
                .iter()
                .map(|v| match &v.key {
                    VariantKey::Identifier { name } => (*name).to_owned(),
                    VariantKey::NumberLiteral { value } => (*value).to_owned(),
                })
                .collect();
            arms(&keys);
            for variant in variants {
                walk(&variant.value, found, arms);
            }
        }
    }
}

fn walk_inline(
    inline: &InlineExpression<&str>,
    found: &mut BTreeSet<String>,
    arms: &mut dyn FnMut(&[String]),
) {
    match inline {
        InlineExpression::VariableReference { id } => {
            found.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                walk_inline(argument, found, arms);
            }
        }
        InlineExpression::Placeable { expression } => walk_expression(expression, found, arms),
        _ => {}
    }
}

fn compare(language: &str, english: &Messages, other: &Messages, faults: &mut Vec<String>) {
    for (id, variables) in english {
        match other.get(id) {
            None => faults.push(format!("{language} lacks {id}")),
            Some(theirs) if theirs != variables => {
                faults.push(format!(
                    "{id}: variables differ, en {variables:?}, {language} {theirs:?}"
                ));
            }
            Some(_) => {}
        }
    }
    for id in other.keys().filter(|id| !english.contains_key(*id)) {
        faults.push(format!("en lacks {id}, which {language} has"));
    }
}

/// Two builds (server and Wasm) run this side by side: an unchanged file is left alone.
fn write_if_changed(path: &Path, text: &str) {
    if fs::read_to_string(path).is_ok_and(|old| old == text) {
        return;
    }
    let folder = path.parent().unwrap_or(Path::new("."));
    let part = path.with_extension(format!("part{}", process::id()));
    let written = fs::create_dir_all(folder)
        .and_then(|()| fs::write(&part, text))
        .and_then(|()| fs::rename(&part, path));
    if let Err(error) = written {
        eprintln!(
            "locale gate: {} cannot be written: {error} (in {:?})",
            path.display(),
            env::current_dir()
        );
        process::exit(1);
    }
}
