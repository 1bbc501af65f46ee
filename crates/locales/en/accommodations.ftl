## Extra time and extra attempts for one officer in one course.

accommodations-title = Accommodations
accommodations-link = Accommodations: extra time and extra attempts
accommodations-lead = Extra time or extra attempts for one officer in one course. The reason is not recorded, because it may be about health.
accommodations-now = Granted
accommodations-now-note = Time limits grow by the share granted, for attempts that begin from then on.
accommodations-none = No accommodation has been granted.
accommodations-officer = Officer
accommodations-course = Course
accommodations-time = Extra time
accommodations-attempts = Extra attempts
accommodations-since = Granted
accommodations-end = End
accommodations-ended = Ended { $date }
# $name is who granted it.
accommodations-by = by { $name }
accommodations-new = Grant an accommodation
accommodations-new-note = For an officer who is enrolled in the course, or will be.
accommodations-email = The officer’s email address
accommodations-time-field = Extra time, in percent
accommodations-time-hint = For example 25: an assessment of 60 minutes then takes 75. Leave it at 0 if only attempts are granted.
accommodations-attempts-field = Extra attempts
accommodations-attempts-hint = Added to what the course allows, for each of its assessments.
accommodations-grant = Grant
notice-accommodation-granted = The accommodation is granted.
notice-accommodation-ended = The accommodation has ended.
