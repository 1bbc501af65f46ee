## What Audire is and is not.

about-title = About Audire
about-lead = Audire trains police officers who speak with people who may have been trafficked.
about-is-title = What it is
about-is-1 = A course teaches the law, the signs of trafficking, and how to speak with somebody who may be a victim. Short questions inside the text let you decide and show you why. A final assessment and a certificate say what you have shown.
about-is-2 = Every rule in a lesson names its source: a treaty, a directive, a guideline or a study. Where research is uncertain, the lesson says so.
about-is-3 = All people in cases and questions are invented. No case of a real person is used.
about-not-title = What it is not
about-not-1 = Audire does not judge whether a person tells the truth, does not diagnose anyone and does not decide who is a victim.
about-not-2 = A certificate does not authorise anyone to interview victims alone. Supervised practice and national accreditation are required for that.
about-not-3 = Audire does not replace national law, the rules of your service or the advice of a prosecutor. Where they differ from a lesson, they apply.
about-review-title = Review
about-review-1 = The content has not yet been reviewed by survivors of trafficking, by child-protection professionals or by lawyers. Use it with that in mind, and have it reviewed for your country before you rely on it.
about-review-2 = If something in a lesson is wrong or could do harm, tell your instructor. Lessons are text files that can be corrected on the same day.
about-privacy-title = Privacy
about-privacy-1 = Audire stores your account, what you read and answered, your results and certificates, and a log of security events. When you are signed in, a page of your account lists all of it and says who sees it.
about-privacy-2 = Programme managers see figures, not answers. Nobody is told when you leave a page, skip a lesson or look for support.
about-privacy-3 = There are no trackers, nothing is loaded from other sites, and nothing is sent to them. Cookies keep you signed in and remember language and light or dark, no more.
about-support-title = Support
about-support-note = Nobody is told that you looked.
about-support-text = Reading about violence and exploitation can stay with you, more so if it touches your own life. You can leave every page at once and skip every lesson without a penalty.
about-licence-title = Licence
about-licence-1 = The program is free software under the Apache License 2.0 or the MIT License, as you choose. You may run, read, change and share it.
about-licence-2 = The typeface is IBM Plex Sans, under the SIL Open Font License 1.1.
