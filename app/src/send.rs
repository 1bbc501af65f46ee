//! Posting a form from an island.

use crate::outcome::Outcome;
use leptos::prelude::window;
use leptos::serde_json;
use leptos::wasm_bindgen::{JsCast, JsValue};
use serde::de::DeserializeOwned;
use wasm_bindgen_futures::JsFuture;
use web_sys::{FormData, Headers, HtmlFormElement, RequestInit, Response, UrlSearchParams};

/// The most that browsers send on behalf of a page that is being left: 64 KiB (Fetch, "keepalive"), less some for the rest.
pub const MOST_WHEN_LEAVING: usize = 60_000;

/// Sends the form where it would go by itself and reads what was decided; `None` when the line
/// broke or the server failed. Nothing on the page changes here.
pub async fn post<T: DeserializeOwned>(form: &HtmlFormElement) -> Option<Outcome<T>> {
    post_with(form, None).await
}

/// The same with the button that was pressed: its name and its value.
pub async fn post_with<T: DeserializeOwned>(
    form: &HtmlFormElement,
    pressed: Option<(&str, &str)>,
) -> Option<Outcome<T>> {
    let fields = FormData::new_with_form(form).ok()?;
    let body = UrlSearchParams::new_with_str_sequence_sequence(&fields).ok()?;
    if let Some((name, value)) = pressed {
        body.append(name, value);
    }
    // An attribute, not the property: a field may be named "action".
    let action = form.get_attribute("action").unwrap_or_default();
    read(&action, &body).await
}

/// Sends one field where no form stands.
pub async fn post_field<T: DeserializeOwned>(
    action: &str,
    name: &str,
    value: &str,
) -> Option<Outcome<T>> {
    let body = UrlSearchParams::new().ok()?;
    body.append(name, value);
    read(action, &body).await
}

/// What a form would send under a name, as it stands.
pub fn values(form: &HtmlFormElement, name: &str) -> Vec<String> {
    FormData::new_with_form(form)
        .map(|fields| {
            let found = fields.get_all(name);
            found.iter().filter_map(|one| one.as_string()).collect()
        })
        .unwrap_or_default()
}

async fn read<T: DeserializeOwned>(action: &str, body: &UrlSearchParams) -> Option<Outcome<T>> {
    try_post(action, body)
        .await
        .ok()
        .and_then(|text| serde_json::from_str(&text).ok())
}

async fn try_post(action: &str, body: &UrlSearchParams) -> Result<String, JsValue> {
    let headers = Headers::new()?;
    headers.set("accept", "application/json")?;
    let request = RequestInit::new();
    request.set_method("POST");
    request.set_headers(&headers);
    request.set_body(body);
    // Arrives also when the page is left while it is under way; browsers refuse that for what is long.
    let is_short = body.to_string().length() < u32::try_from(MOST_WHEN_LEAVING).unwrap_or(0);
    if is_short {
        js_sys::Reflect::set(&request, &"keepalive".into(), &JsValue::TRUE)?;
    }
    let response = JsFuture::from(window().fetch_with_str_and_init(action, &request)).await?;
    let response: Response = response.dyn_into()?;
    let text = JsFuture::from(response.text()?).await?;
    Ok(text.as_string().unwrap_or_default())
}
