//! One connection to a server, kept open: just enough HTTP for drills and load.

use crate::html;
use anyhow::{Context as _, Result};
use http::header::{ACCEPT, CONTENT_TYPE, COOKIE, HOST, SET_COOKIE};
use http::{HeaderMap, Method, Request, StatusCode};
use http_body_util::{BodyExt as _, Full};
use hyper::body::Bytes;
use hyper::client::conn::http1::{SendRequest, handshake};
use hyper_util::rt::TokioIo;
use std::net::SocketAddr;
use tokio::net::TcpStream;

#[derive(Debug)]
pub struct Wire {
    sender: SendRequest<Full<Bytes>>,
    host: String,
    /// Sent with every request.
    pub cookie: Option<String>,
}

#[derive(Debug)]
pub struct Reply {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: Bytes,
}

impl Wire {
    pub async fn connect(address: SocketAddr) -> Result<Self> {
        let stream = TcpStream::connect(address).await?;
        stream.set_nodelay(true)?;
        let (sender, connection) = handshake(TokioIo::new(stream)).await?;
        // It ends with the sender, or with the server.
        tokio::spawn(connection);
        Ok(Self {
            sender,
            host: address.to_string(),
            cookie: None,
        })
    }

    /// Sends one request; with a form, as a form.
    pub async fn send(
        &mut self,
        method: Method,
        path: &str,
        form: Option<&[(String, String)]>,
    ) -> Result<Reply> {
        self.send_for("text/html", method, path, form).await
    }

    async fn send_for(
        &mut self,
        accepted: &str,
        method: Method,
        path: &str,
        form: Option<&[(String, String)]>,
    ) -> Result<Reply> {
        let mut request = Request::builder()
            .method(method)
            .uri(path)
            .header(HOST, &self.host)
            .header(ACCEPT, accepted);
        if let Some(cookie) = &self.cookie {
            request = request.header(COOKIE, cookie);
        }
        let body = match form {
            Some(fields) => {
                request = request
                    .header(CONTENT_TYPE, "application/x-www-form-urlencoded")
                    .header("sec-fetch-site", "same-origin");
                html::encode(fields)
            }
            None => String::new(),
        };
        self.sender.ready().await?;
        let response = self
            .sender
            .send_request(request.body(Full::from(body))?)
            .await?;
        let (parts, body) = response.into_parts();
        Ok(Reply {
            status: parts.status,
            headers: parts.headers,
            body: body.collect().await?.to_bytes(),
        })
    }

    pub async fn get(&mut self, path: &str) -> Result<String> {
        let reply = self.send(Method::GET, path, None).await?;
        anyhow::ensure!(
            reply.status.is_success(),
            "{path} answered {}",
            reply.status
        );
        Ok(String::from_utf8_lossy(&reply.body).into_owned())
    }

    /// Posts a form as a script does, and gives what is answered.
    pub async fn ask(&mut self, path: &str, fields: &[(String, String)]) -> Result<String> {
        let json = "application/json";
        let reply = self
            .send_for(json, Method::POST, path, Some(fields))
            .await?;
        anyhow::ensure!(
            reply.status.is_success(),
            "{path} answered {}",
            reply.status
        );
        Ok(String::from_utf8_lossy(&reply.body).into_owned())
    }

    /// Posts a form and answers where it leads.
    pub async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Result<String> {
        let fields: Vec<(String, String)> = fields
            .iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
            .collect();
        let reply = self.send(Method::POST, path, Some(&fields)).await?;
        anyhow::ensure!(
            reply.status == StatusCode::SEE_OTHER,
            "{path} answered {}",
            reply.status
        );
        let location = reply
            .headers
            .get("location")
            .and_then(|value| value.to_str().ok());
        let location = location
            .context("a redirect without an address")?
            .to_owned();
        if let Some(cookie) = reply
            .headers
            .get(SET_COOKIE)
            .and_then(|value| value.to_str().ok())
        {
            self.cookie = cookie.split(';').next().map(str::to_owned);
        }
        Ok(location)
    }

    pub async fn sign_in(&mut self, email: &str, password: &str) -> Result<()> {
        let to = self
            .post(
                "/do/sign-in",
                &[("email", email), ("password", password), ("next", "/")],
            )
            .await?;
        anyhow::ensure!(to == "/", "signing in led to {to}");
        Ok(())
    }
}
