//! The program `samenhier`.

use leptos::prelude::LeptosOptions;

#[tokio::main]
async fn main() {
    let options = LeptosOptions::builder().output_name("samenhier").build();
    let router = server::router::router(options);
    let listener = tokio::net::TcpListener::bind("127.0.0.1:3000")
        .await
        .expect("port");
    use axum::serve::ListenerExt;
    let listener = listener.tap_io(|s| {
        let _ = s.set_nodelay(true);
    });
    axum::serve(listener, router).await.expect("serve");
}
