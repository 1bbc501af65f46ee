//! The home pages of staff: figures, problems and what was done. Names stand only where the work needs them.

mod administrator;
mod assessor;
mod audit_log;
mod instructor;
mod items;
pub mod mail;
mod programme;
pub mod programmes;

pub use administrator::home_administrator;
pub use assessor::home_assessor;
pub use audit_log::audit_log;
pub use instructor::home_instructor;
pub(crate) use instructor::problems;
pub use programme::home_programme;
