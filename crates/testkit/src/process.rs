//! The real binary, started and ended as an operator or a power cut would.

use crate::wire::Wire;
use anyhow::{Context as _, Result, bail};
use http::Method;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::{Duration, Instant};
use tokio::io::AsyncWriteExt as _;
use tokio::process::{Child, Command};

/// How long a start may take before it counts as failed; a debug build compiles courses slowly.
const PATIENCE: Duration = Duration::from_secs(90);

/// What to start, and with what.
#[derive(Debug, Clone)]
pub struct Installation {
    pub binary: PathBuf,
    pub data: PathBuf,
    pub content: PathBuf,
    pub assets: Option<PathBuf>,
}

impl Installation {
    /// `AUDIRE_BIN` and `AUDIRE_ASSETS`, as `xtask` sets them.
    pub fn from_environment(data: &Path, content: &Path) -> Result<Self> {
        let binary = std::env::var_os("AUDIRE_BIN")
            .context("AUDIRE_BIN does not say where the server is; start this with cargo xtask")?;
        Ok(Self {
            binary: binary.into(),
            data: data.to_owned(),
            content: content.to_owned(),
            assets: std::env::var_os("AUDIRE_ASSETS").map(Into::into),
        })
    }

    /// `audire account create --password-stdin`.
    pub async fn create_account(&self, email: &str, password: &str) -> Result<()> {
        self.create_account_as(email, password, "officer").await
    }

    /// The same for another role.
    pub async fn create_account_as(&self, email: &str, password: &str, role: &str) -> Result<()> {
        let mut child = Command::new(&self.binary)
            .args(["account", "--data"])
            .arg(&self.data)
            .args([
                "create",
                "--email",
                email,
                "--name",
                "An officer",
                "--agency",
                "Border Service",
            ])
            .args(["--country", "FR", "--role", role, "--password-stdin"])
            .env("AUDIRE_LOG", "error")
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .spawn()
            .context("cannot start the server's command line")?;
        if let Some(mut input) = child.stdin.take() {
            input.write_all(password.as_bytes()).await?;
        }
        if !child.wait().await?.success() {
            bail!("the account {email} could not be created");
        }
        Ok(())
    }

    /// `audire import … --dry-run`: how long it took, and its highest memory use in bytes.
    pub async fn import(&self, format: &str, file: &Path, into: &str) -> Result<(Duration, u64)> {
        let begun = Instant::now();
        let mut child = Command::new(&self.binary)
            .args(["import", format])
            .arg(file)
            .args(["--into", into, "--dry-run", "--data"])
            .arg(&self.data)
            .arg("--content")
            .arg(&self.content)
            .env("AUDIRE_LOG", "error")
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .kill_on_drop(true)
            .spawn()
            .context("cannot start the server's command line")?;
        let mut peak = 0;
        let status = loop {
            peak = peak.max(child.id().and_then(peak_memory).unwrap_or(0));
            if let Some(status) = child.try_wait()? {
                break status;
            }
            tokio::time::sleep(Duration::from_millis(1)).await;
        };
        anyhow::ensure!(status.success(), "the import of {} failed", file.display());
        Ok((begun.elapsed(), peak))
    }

    /// Starts `audire serve` on a free port and waits for its first answer.
    pub async fn start(&self) -> Result<Process> {
        let address = free_address()?;
        let mut command = Command::new(&self.binary);
        command
            .arg("serve")
            .arg("--listen")
            .arg(address.to_string());
        command
            .arg("--data")
            .arg(&self.data)
            .arg("--content")
            .arg(&self.content);
        if let Some(assets) = &self.assets {
            command.arg("--assets").arg(assets);
        }
        let begun = Instant::now();
        let child = command
            .env("AUDIRE_LOG", "error")
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .kill_on_drop(true)
            .spawn()
            .context("cannot start the server")?;
        let mut process = Process {
            child,
            address,
            first_answer: Duration::ZERO,
        };
        process.wait_for_answer(begun).await?;
        Ok(process)
    }
}

/// A running server.
#[derive(Debug)]
pub struct Process {
    child: Child,
    pub address: SocketAddr,
    /// From the start of the process to its first page.
    pub first_answer: Duration,
}

impl Process {
    async fn wait_for_answer(&mut self, begun: Instant) -> Result<()> {
        while begun.elapsed() < PATIENCE {
            if let Some(status) = self.child.try_wait()? {
                bail!("the server ended at once ({status})");
            }
            if let Ok(mut wire) = Wire::connect(self.address).await
                && wire
                    .send(Method::GET, "/courses", None)
                    .await
                    .is_ok_and(|reply| reply.status.is_success())
            {
                self.first_answer = begun.elapsed();
                return Ok(());
            }
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        bail!(
            "the server gave no answer within {} seconds",
            PATIENCE.as_secs()
        )
    }

    /// SIGKILL: no farewell, as when the power goes.
    pub async fn kill(mut self) -> Result<()> {
        Ok(self.child.kill().await?)
    }

    /// SIGTERM, as a service manager ends it.
    pub async fn terminate(&self) -> Result<()> {
        let id = self.child.id().context("the server has ended already")?;
        Command::new("kill")
            .args(["-TERM", &id.to_string()])
            .status()
            .await?;
        Ok(())
    }

    /// Waits for its end; whether it was a friendly one.
    pub async fn ended_well(mut self) -> Result<bool> {
        Ok(self.child.wait().await?.success())
    }

    /// Highest memory use so far, in bytes.
    pub fn peak_memory(&self) -> Option<u64> {
        peak_memory(self.child.id()?)
    }
}

/// Highest memory use of a process so far, in bytes.
fn peak_memory(process: u32) -> Option<u64> {
    memory(&process.to_string(), "VmHWM:")
}

/// What this process uses now, in bytes.
pub fn resident_memory() -> Option<u64> {
    memory("self", "VmRSS:")
}

/// A line of a process's status (Linux, `proc(5)`).
fn memory(process: &str, name: &str) -> Option<u64> {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix(name))?;
    line.trim()
        .trim_end_matches("kB")
        .trim()
        .parse::<u64>()
        .ok()
        .map(|kibibytes| kibibytes * 1024)
}

/// A port that nobody had a moment ago.
pub fn free_address() -> Result<SocketAddr> {
    Ok(TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?)
}
