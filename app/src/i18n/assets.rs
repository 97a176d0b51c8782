//! Where texts come from: on the server embedded files, in the browser one fetched text.

use super::Words;
use domain::language::Language;
use i18n_embed::I18nAssets;
use i18n_embed::fluent::FluentLanguageLoader;
use std::borrow::Cow;
use std::sync::Arc;
use unic_langid::LanguageIdentifier;

fn identifier(language: Language) -> LanguageIdentifier {
    // Our three codes are well formed; an empty identifier would only mean untranslated ids, never a panic.
    language.code().parse().unwrap_or_default()
}

/// One language's text, held in memory.
struct OneText<'a>(&'a str);

impl I18nAssets for OneText<'_> {
    fn get_files(&self, _path: &str) -> Vec<Cow<'_, [u8]>> {
        vec![Cow::Borrowed(self.0.as_bytes())]
    }

    fn filenames_iter(&self) -> Box<dyn Iterator<Item = String> + '_> {
        Box::new(std::iter::once("app.ftl".to_owned()))
    }
}

/// A loader for exactly one language out of its joined text.
#[must_use]
pub fn loader_of_text(language: Language, text: &str) -> Words {
    let id = identifier(language);
    let loader = FluentLanguageLoader::new("app", id.clone());
    // A text that cannot be read shows ids instead of words; the build's gate has parsed every file before.
    let _ = i18n_embed::LanguageLoader::load_languages(&loader, &OneText(text), &[id]);
    Words {
        language,
        loader: Arc::new(loader),
    }
}

mod on_server {
    use super::{Language, Words, loader_of_text};
    use rust_embed::RustEmbed;
    use std::sync::LazyLock;

    #[derive(RustEmbed)]
    #[folder = ".joined"]
    struct Joined;

    static ALL: LazyLock<Vec<Words>> = LazyLock::new(|| {
        Language::ALL
            .iter()
            .map(|language| loader_of_text(*language, &joined_text(*language)))
            .collect()
    });

    /// All messages of a language as one Fluent text.
    fn joined_text(language: Language) -> String {
        Joined::get(&format!("{}/app.ftl", language.code()))
            .map(|file| String::from_utf8_lossy(&file.data).into_owned())
            .unwrap_or_default()
    }

    /// The words of a language; parsed once for the whole process.
    #[must_use]
    pub fn server_loader(language: Language) -> Words {
        ALL.iter()
            .find(|w| w.language == language)
            .cloned()
            .unwrap_or_else(|| loader_of_text(language, ""))
    }
}
pub use on_server::server_loader;
