//! The PDF that typst sets carries the credential, and says so to whoever checks the file.

use super::*;
use crate::pdf::{Sheet, certificate};
use base::Locale;

#[test]
fn the_sheet_itself_can_be_checked() {
    let snapshot = sample::snapshot();
    let file = certificate(&Sheet {
        snapshot: &snapshot,
        logo: None,
        verify_address: Some("https://training.example/verify/7K3M-9QXA-0011-2345"),
        offline: None,
        credential: ISSUED.json.as_bytes(),
        sample: false,
    })
    .unwrap();
    let verdict = check(&file);
    assert_eq!(verdict.format, Some(Format::Pdf));
    assert!(verdict.in_force(), "{verdict:?}");
    let said = verdict.messages(Locale::En);
    let caution = said.last().map(|message| message.id.as_str());
    assert_eq!(caution, Some("verification-caution-pdf"));
    for end in (0..file.len() - 40).step_by(331) {
        let signature = check(&file[..end]).signature;
        assert_ne!(signature, Signature::Good, "cut at {end}");
    }
    let half = check(&file[..file.len() / 2]);
    assert_eq!(half.signature, Signature::Truncated);
}
