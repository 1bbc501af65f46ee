//! Every minute: reminders that are due are written, and letters that are due are sent.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;
use tokio::sync::Notify;
use tokio::task::JoinHandle;
use usecases::{Actor, Context};

/// The rounds of the post. They go beside everything else: a server that answers slowly holds up nothing.
pub struct Rounds {
    stop: Arc<Stop>,
    task: JoinHandle<()>,
}

#[derive(Default)]
struct Stop {
    asked: AtomicBool,
    wake: Notify,
}

impl Rounds {
    pub fn begin(context: Context) -> Self {
        let stop = Arc::new(Stop::default());
        let task = tokio::spawn(rounds(context, Arc::clone(&stop)));
        Self { stop, task }
    }

    /// Begins no other letter and waits until the one under way has arrived or failed: what came of it is to be known.
    pub async fn end(self) {
        self.stop.asked.store(true, Ordering::SeqCst);
        self.stop.wake.notify_one();
        if let Err(error) = self.task.await {
            tracing::error!(%error, "the rounds of the post ended early");
        }
    }
}

async fn rounds(context: Context, stop: Arc<Stop>) {
    let mut minute = tokio::time::interval(Duration::from_mins(1));
    while !stop.asked.load(Ordering::SeqCst) {
        tokio::select! {
            _ = minute.tick() => {}
            () = stop.wake.notified() => return,
        }
        // A task of its own: one that panics takes a try with it, and not the rounds.
        let round = tokio::spawn(round(context.clone(), Arc::clone(&stop)));
        if let Err(error) = round.await {
            tracing::error!(%error, "a round of the post was broken off");
        }
    }
}

async fn round(context: Context, stop: Arc<Stop>) {
    match usecases::supervise::mail::remind(&context, &Actor::Operator).await {
        Ok(0) => {}
        Ok(count) => tracing::info!(count, "wrote reminders"),
        Err(error) => tracing::error!(%error, "reminders were not written"),
    }
    let go_on = move || !stop.asked.load(Ordering::SeqCst);
    match usecases::supervise::mail::send_due(&context, &Actor::Operator, &go_on).await {
        Ok(round) if round.sent + round.not_sent == 0 => {}
        Ok(round) => tracing::info!(sent = round.sent, not_sent = round.not_sent, "sent letters"),
        Err(error) => tracing::error!(%error, "letters were not sent"),
    }
}
