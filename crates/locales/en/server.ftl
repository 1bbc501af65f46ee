## Requests that no page or form could answer

error-request-id = If you report this, please give this number: { $id }
error-wrong-method-title = This address cannot be used in this way
error-wrong-method = The address exists, but not for what your browser asked of it. Nothing was changed.
error-cross-site-title = This form did not come from this site
error-cross-site = Your browser says that the form was sent from another site. For your safety nothing was changed. Open the page here and try again.
error-elsewhere-title = Demonstration data are shown on one machine only
error-elsewhere = The passwords of demonstration accounts are known to everybody. Open the site on the machine where it runs, at the address that was printed when it started.
error-too-large-title = That is too much for one form
error-too-large = More was sent than this form accepts. Nothing was saved. Go back, shorten your text and try again.
error-unreadable-title = The form could not be read
error-unreadable = What arrived is not what this form sends. Nothing was saved. Go back, load the page again and try once more.
error-slow-title = This took too long
error-slow = The request took too long and was stopped. What was confirmed before is saved. Please try again.
