## What was done, in the audit log; continued.

audit-installation-demonstrated = Datos de demostración incorporados
audit-account-roles-changed = Roles modificados
