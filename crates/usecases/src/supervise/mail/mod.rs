//! Letters: an outbox from which each is sent once, what they say, and who is reminded of what.
//!
//! A letter is put into the outbox in the transaction of what it tells of; its cause is unique, so that nothing is mailed twice. Sending is
//! begun and committed before a byte leaves the house: after a crash in between nobody knows whether it arrived, and only a person
//! has it sent again.

mod causes;
mod drafts;
mod enqueue;
mod letter;
mod outbox;
mod post;
mod remind;
mod send;
mod steps;
mod test_letter;

pub(crate) use causes::{
    certificate_issued, certificate_revoked, declined, invited, joined, reset, result_news,
};
pub(crate) use drafts::{not_published, review_asked};
pub(crate) use enqueue::language;
pub use outbox::{outbox, send_again};
pub(crate) use post::Nowhere;
pub use post::{Outgoing, Post, Posted, Posting};
pub use remind::remind;
pub(crate) use remind::{certification_title, course_title};
pub use send::{Round, send_due};
pub use test_letter::test_letter;
