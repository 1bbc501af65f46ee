//! A browser without script.

use crate::html::{self, Form};
use axum::Router;
use axum::body::Body;
use axum::response::Response;
use http::header::{ACCEPT, CONTENT_TYPE, COOKIE, HOST, LOCATION, ORIGIN, SET_COOKIE, USER_AGENT};
use http::{HeaderMap, HeaderValue, Method, Request, StatusCode};
use http_body_util::BodyExt as _;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};
use tower::ServiceExt as _;

/// The site as the browser knows it.
const SITE: &str = "127.0.0.1:8080";

/// Keeps cookies and follows redirects; clones share the cookies, as two tabs do.
#[derive(Clone)]
pub struct Browser {
    router: Router,
    cookies: Arc<Mutex<BTreeMap<String, String>>>,
    languages: String,
}

/// What came back, and from where.
#[derive(Debug, Clone)]
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: String,
    /// The body as it came.
    pub bytes: Vec<u8>,
    /// Path and query of the last page.
    pub path: String,
}

impl Browser {
    pub fn new(router: Router) -> Self {
        Self {
            router,
            cookies: Arc::default(),
            languages: String::from("en"),
        }
    }

    /// The same browser, set to other languages.
    #[must_use]
    pub fn speaking(mut self, languages: &str) -> Self {
        languages.clone_into(&mut self.languages);
        self
    }

    pub fn cookie(&self, name: &str) -> Option<String> {
        self.cookies
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .get(name)
            .cloned()
    }

    pub fn set_cookie(&self, name: &str, value: &str) {
        self.cookies
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .insert(name.to_owned(), value.to_owned());
    }

    pub fn forget_cookies(&self) {
        self.cookies
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clear();
    }

    /// One request; redirects are shown and not followed.
    pub async fn get(&self, path: &str) -> Answer {
        self.send(self.request(Method::GET, path), Body::empty())
            .await
    }

    /// Opens a page and goes where it leads.
    pub async fn open(&self, path: &str) -> Answer {
        let answer = self.get(path).await;
        self.follow(answer).await
    }

    /// Sends a form of this site; the redirect is shown and not followed.
    pub async fn post(&self, action: &str, fields: &[(&str, &str)]) -> Answer {
        let fields: Vec<(String, String)> = fields
            .iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
            .collect();
        self.post_fields(action, &fields).await
    }

    async fn post_fields(&self, action: &str, fields: &[(String, String)]) -> Answer {
        let mut request = self.request(Method::POST, action);
        let origin = format!("http://{SITE}");
        let headers = request.headers_mut();
        headers.insert(ORIGIN, value(&origin));
        headers.insert("sec-fetch-site", HeaderValue::from_static("same-origin"));
        headers.insert(
            CONTENT_TYPE,
            HeaderValue::from_static("application/x-www-form-urlencoded"),
        );
        self.send(request, Body::from(html::encode(fields))).await
    }

    /// Sends the form of a page that has this action, with some fields changed, and follows.
    pub async fn submit(&self, page: &Answer, action: &str, changes: &[(&str, &str)]) -> Answer {
        self.submit_form(&page.form(action), changes).await
    }

    /// Sends a form with some fields changed or added, and follows.
    pub async fn submit_form(&self, form: &Form, changes: &[(&str, &str)]) -> Answer {
        let mut fields = form.fields.clone();
        fields.retain(|(name, _)| !changes.iter().any(|(changed, _)| changed == name));
        fields.extend(
            changes
                .iter()
                .map(|(name, value)| ((*name).to_owned(), (*value).to_owned())),
        );
        let answer = self.post_fields(&form.action, &fields).await;
        self.follow(answer).await
    }

    /// Chooses the options whose labels begin so, the first of them where only one may be chosen, and sends the form.
    pub async fn choose(&self, form: &Form, label: &str) -> Answer {
        let mut fields = form.fields.clone();
        let mut chosen: Vec<_> = form
            .choices
            .iter()
            .filter(|choice| choice.label.starts_with(label))
            .collect();
        if chosen.first().is_some_and(|choice| choice.single) {
            chosen.truncate(1);
        }
        assert!(
            !chosen.is_empty(),
            "no option begins with {label}: {:?}",
            form.choices
        );
        fields.retain(|(name, _)| !form.choices.iter().any(|choice| choice.name == *name));
        fields.extend(
            chosen
                .iter()
                .map(|choice| (choice.name.clone(), choice.value.clone())),
        );
        let answer = self.post_fields(&form.action, &fields).await;
        self.follow(answer).await
    }

    /// Signs in through the page.
    pub async fn sign_in(&self, email: &str, password: &str) -> Answer {
        let page = self.open("/sign-in").await;
        self.submit(
            &page,
            "/do/sign-in",
            &[("email", email), ("password", password)],
        )
        .await
    }

    async fn follow(&self, mut answer: Answer) -> Answer {
        for _ in 0..10 {
            let Some(to) = answer.location().filter(|_| answer.status.is_redirection()) else {
                return answer;
            };
            let to = to.split('#').next().unwrap_or_default().to_owned();
            answer = self.get(&to).await;
        }
        panic!("redirects without end at {}", answer.path);
    }

    /// A request as a browser begins it, for tests that change something about it.
    pub fn request(&self, method: Method, path: &str) -> Request<()> {
        let mut request = Request::new(());
        *request.method_mut() = method;
        *request.uri_mut() = path
            .parse()
            .unwrap_or_else(|error| panic!("{path} is no address: {error}"));
        let headers = request.headers_mut();
        headers.insert(HOST, HeaderValue::from_static(SITE));
        headers.insert(
            ACCEPT,
            HeaderValue::from_static("text/html,application/xhtml+xml,*/*;q=0.8"),
        );
        headers.insert("accept-language", value(&self.languages));
        headers.insert(
            USER_AGENT,
            HeaderValue::from_static("Testkit/1 (no script)"),
        );
        let cookies: Vec<String> = self
            .cookies
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .iter()
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        if !cookies.is_empty() {
            headers.insert(COOKIE, value(&cookies.join("; ")));
        }
        request
    }

    /// Sends a request and keeps the cookies that come back.
    pub async fn send(&self, request: Request<()>, body: Body) -> Answer {
        let path = request
            .uri()
            .path_and_query()
            .map_or_else(String::new, ToString::to_string);
        let request = request.map(|()| body);
        let response: Response = match self.router.clone().oneshot(request).await {
            Ok(response) => response,
            Err(never) => match never {},
        };
        let (parts, body) = response.into_parts();
        let bytes = body
            .collect()
            .await
            .map(http_body_util::Collected::to_bytes)
            .unwrap_or_default();
        for cookie in parts
            .headers
            .get_all(SET_COOKIE)
            .iter()
            .filter_map(|cookie| cookie.to_str().ok())
        {
            self.keep(cookie);
        }
        Answer {
            status: parts.status,
            headers: parts.headers,
            body: String::from_utf8_lossy(&bytes).into_owned(),
            bytes: bytes.to_vec(),
            path,
        }
    }

    fn keep(&self, cookie: &str) {
        let mut parts = cookie.split(';').map(str::trim);
        let Some((name, value)) = parts.next().and_then(|pair| pair.split_once('=')) else {
            return;
        };
        let gone = parts.any(|part| part.eq_ignore_ascii_case("max-age=0"));
        let mut cookies = self.cookies.lock().unwrap_or_else(PoisonError::into_inner);
        if gone {
            cookies.remove(name);
        } else {
            cookies.insert(name.to_owned(), value.to_owned());
        }
    }
}

fn value(text: &str) -> HeaderValue {
    HeaderValue::from_str(text)
        .unwrap_or_else(|error| panic!("{text} cannot stand in a header: {error}"))
}

impl Answer {
    pub fn header(&self, name: &str) -> &str {
        self.headers
            .get(name)
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default()
    }

    pub fn location(&self) -> Option<&str> {
        self.headers.get(LOCATION)?.to_str().ok()
    }

    /// The form of the page with this action.
    pub fn form(&self, action: &str) -> Form {
        self.forms(action)
            .into_iter()
            .next()
            .unwrap_or_else(|| panic!("no form {action} at {}:\n{}", self.path, self.main()))
    }

    /// All forms of the page with this action.
    pub fn forms(&self, action: &str) -> Vec<Form> {
        html::forms(&self.body)
            .into_iter()
            .filter(|form| form.action == action)
            .collect()
    }

    /// The words of the page, without its frame.
    pub fn main(&self) -> String {
        html::text(&self.body, "main").unwrap_or_else(|| self.body.clone())
    }

    pub fn heading(&self) -> String {
        html::text(&self.body, "h1").unwrap_or_default()
    }

    /// Asserts the status, showing the page when it is another.
    #[track_caller]
    #[expect(
        clippy::return_self_not_must_use,
        reason = "an assertion; the answer is handed on for the next"
    )]
    pub fn expect(self, status: u16) -> Self {
        assert_eq!(
            self.status.as_u16(),
            status,
            "at {}:\n{}",
            self.path,
            self.main()
        );
        self
    }

    /// Asserts that the page says this.
    #[track_caller]
    #[expect(
        clippy::return_self_not_must_use,
        reason = "an assertion; the answer is handed on for the next"
    )]
    pub fn says(self, words: &str) -> Self {
        assert!(
            self.main().contains(words),
            "{} does not say \"{words}\":\n{}",
            self.path,
            self.main()
        );
        self
    }
}
