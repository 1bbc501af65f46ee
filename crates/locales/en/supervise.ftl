## What was done, in the audit log; continued.

audit-installation-demonstrated = Demonstration data put in
audit-account-roles-changed = Roles changed
