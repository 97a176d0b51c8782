#!/usr/bin/env bash
# Proves that every gate can fail: a small clean tree passes, and each planted fault turns the gate red, by name.
set -u
here=$(cd "$(dirname "$0")" && pwd)
tree=$(mktemp -d)
trap 'rm -rf "$tree"' EXIT
export PYTHONDONTWRITEBYTECODE=1
checked=0

put() { # path, content
	mkdir -p "$tree/$(dirname "$1")"
	printf '%s\n' "$2" >"$tree/$1"
}
fail() {
	printf 'selftest: %s\n' "$1" >&2
	exit 1
}
run() { # gate: its words in $said, its verdict as the return value
	local facts=()
	[ "$1" != dependencies ] || facts=(metadata.json browser.txt)
	said=$(python3 "$here/$1.py" "$tree" "${facts[@]}" 2>&1)
}
good() { run "$1" || fail "$1 should pass on the clean tree: $said"; }
# Plants a file, expects the gate to fail and to say the words, and takes the file away again.
bad() { # gate, words it must say, path, content
	local before=
	[ ! -f "$tree/$3" ] || before=$(cat "$tree/$3")
	put "$3" "$4"
	run "$1" && fail "$1 did not notice: $4"
	case $said in *"$2"*) ;; *) fail "$1 failed without saying '$2': $said" ;; esac
	if [ -n "$before" ]; then put "$3" "$before"; else rm "$tree/$3"; fi
	checked=$((checked + 1))
}
lines() { awk -v n="$1" 'BEGIN { for (i = 0; i < n; i++) print "// line" }'; }
metadata() { # name, version, licence of one foreign crate, and what our `app` uses
	printf '{"workspace_members":["a"],"packages":[{"id":"a","name":"app","version":"0.1.0","dependencies":[%s]},' "${4:-}"
	printf '{"id":"x","name":"%s","version":"%s","license":"%s","source":"%s","dependencies":[]}]}' "$1" "$2" "$3" "${5:-registry+x}"
}

git init -q "$tree"
cp "$here/../../deny.toml" "$tree/deny.toml"
put app/Cargo.toml '[package]
[lints]
workspace = true'
put app/src/task/api.rs '#[server]'
put app/src/lib.rs '// a comment may name <textarea and ServerFnError; t!("home-title"), t!("home-count")'
put style/base.css '@media (min-width: 40rem) { .a { margin: 0 auto; inline-size: calc(1px + 2px); } }
@media print { .b { display: none !important; } }'
put locales/nl/home.ftl "home-title = Dag, fijn dat je er bent.
home-count = { \$count ->
    [one] Eén mens doet mee.
   *[other] Er doen { \$count } mensen mee.
}"
put metadata.json "$(metadata serde 1.0.0 'MIT OR Apache-2.0')"
put browser.txt 'islands leptos'
for gate in length source style dutch used dependencies; do good "$gate"; done

bad used 'home-extra is used nowhere' locales/nl/extra.ftl 'home-extra = Extra.'

bad length 'at most 400' app/src/long.rs "$(lines 401)"
bad length 'at most 500' server/tests/it/long.rs "$(lines 501)"
bad length 'median' app/src/lib.rs "$(lines 200)"

page=app/src/page.rs
bad source 'api.rs' $page '#[server]'
bad source 'AppError' $page 'fn f() -> Result<(), ServerFnError> {'
bad source 'programme::db' $page 'db: DatabaseConnection,'
bad source 'transactions' $page 'db.begin().await?'
bad source 'transactions' $page 'db.transaction(|t| t)'
bad source 'markup' $page '<p inner_html=x></p>'
bad source 'the next reader' $page 'constant("mine", mine)'
bad source 'ui::TextArea' $page '<textarea name="x">{v}</textarea>'
bad source 'ui::PageTitle' $page '<Title text=name/>'
bad source 'style attributes' $page '<p style="color: red">'
bad source 'style attributes' $page '<p style:color="red">'
bad source 'wipe' $page '<input prop:value=x/>'
bad source 'skip_all' $page '#[tracing::instrument(err)]'
bad source 'no clock' server/matching/src/x.rs 'let t = Instant::now();'
bad source 'tracked' $page '// TODO later'
bad source 'one machine' docs/x.md "see /w""ork/here"
bad source 'lints' app/domain/Cargo.toml '[package]'
bad source 'mod.rs' app/src/home/mod.rs 'mod x;'

sheet=style/x.css
bad style 'physical' $sheet '.a { margin-left: 1rem; }'
bad style 'physical' $sheet '.a { width: 1rem; }'
bad style 'physical' $sheet '@layer ui { .a { border-top-left-radius: 0 } }'
bad style 'physical' $sheet '.a { text-align: left; }'
bad style 'four values' $sheet '.a { padding: 1px 2px 3px var(--a, 4px); }'
bad style '!important' $sheet '.a { color: red !important; }'
bad style 'an id' $sheet '#main { color: red; }'
bad style 'z-index' $sheet '.a { z-index: 3; }'
bad style 'inside a rule' $sheet '.a { .b { color: red; } }'
bad style 'Chrome 123' $sheet '.a { color: light-dark(red, blue); }'
bad style 'Chrome 120' $sheet '.a:dir(rtl) { color: red; }'

dutch=locales/nl/home.ftl
bad dutch 'no Dutch sentences' $dutch '# nothing'
bad dutch '21 words' $dutch 'home-a = Een twee drie vier vijf zes zeven acht negen tien elf een twee drie vier vijf zes zeven acht negen tien.'
bad dutch '21 words' $dutch 'home-a = { $count ->
    [one] Dag.
   *[other] Een twee drie vier vijf zes zeven acht negen tien elf een twee drie vier vijf zes zeven { $count } negen tien
}'
bad dutch '13.0 words' $dutch 'home-a = Dag, wij zijn er en je mag er bij als je dat wilt.'
bad dutch 'not a word of ours: Indien' $dutch 'home-a = Indien je wilt.'
bad dutch 'not a word of ours: u' $dutch 'home-a = Wat wilt u?'
bad dutch 'not a word of ours: vluchtelingen' locales/nl/word.ftl 'word-a = de vluchtelingen'
bad dutch 'at least 75' $dutch 'home-a = De medewerker belt morgen.'
bad dutch 'at least 65' locales/nl/team.ftl 'team-a = Verantwoordelijkheid vereist samenwerkingsovereenkomsten.'

facts=metadata.json
bad dependencies 'licence' $facts "$(metadata x 1.0.0 'GPL-3.0 AND MIT')"
bad dependencies 'licence' $facts "$(metadata x 1.0.0 '')"
bad dependencies 'second SQLite' $facts "$(metadata sqlx 0.8.6 MIT)"
bad dependencies 'WAL' $facts "$(metadata libsqlite3-sys 0.36.0 MIT)"
bad dependencies 'rustls' $facts "$(metadata openssl 0.10.0 MIT)"
bad dependencies 'not from a registry' $facts "$(metadata x 1.0.0 MIT '' 'git+https://example.org')"
bad dependencies 'must not use entity' $facts "$(metadata x 1.0.0 MIT '{"name":"entity","kind":null}')"
bad dependencies 'must not use sea-orm' $facts "$(metadata x 1.0.0 MIT '{"name":"sea-orm","kind":null}')"
bad dependencies 'linked into the Wasm' browser.txt 'islands tokio'

for gate in length source style dutch used dependencies; do good "$gate"; done
printf 'selftest: %s planted faults found, the clean tree passes\n' "$checked"
