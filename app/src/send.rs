//! Posting a form from an island.

use crate::outcome::Outcome;
use leptos::prelude::window;
use leptos::serde_json;
use leptos::wasm_bindgen::{JsCast, JsValue};
use serde::de::DeserializeOwned;
use wasm_bindgen_futures::JsFuture;
use web_sys::{FormData, Headers, HtmlFormElement, RequestInit, Response, UrlSearchParams};

/// Sends the form where it would go by itself and reads what was decided; `None` when the line
/// broke or the server failed. Nothing on the page changes here.
pub async fn post<T: DeserializeOwned>(form: &HtmlFormElement) -> Option<Outcome<T>> {
    try_post(form)
        .await
        .ok()
        .and_then(|text| serde_json::from_str(&text).ok())
}

async fn try_post(form: &HtmlFormElement) -> Result<String, JsValue> {
    let fields = FormData::new_with_form(form)?;
    let body = UrlSearchParams::new_with_str_sequence_sequence(&fields)?;
    let headers = Headers::new()?;
    headers.set("accept", "application/json")?;
    let request = RequestInit::new();
    request.set_method("POST");
    request.set_headers(&headers);
    request.set_body(&body);
    // Arrives also when the page is left while it is under way.
    js_sys::Reflect::set(&request, &"keepalive".into(), &JsValue::TRUE)?;
    // An attribute, not the property: a field may be named "action".
    let action = form.get_attribute("action").unwrap_or_default();
    let response = JsFuture::from(window().fetch_with_str_and_init(&action, &request)).await?;
    let response: Response = response.dyn_into()?;
    let text = JsFuture::from(response.text()?).await?;
    Ok(text.as_string().unwrap_or_default())
}
