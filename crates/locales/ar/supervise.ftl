## What was done, in the audit log; continued.

audit-installation-demonstrated = أُدخلت بيانات العرض التوضيحي
audit-account-roles-changed = غُيّرت الأدوار
