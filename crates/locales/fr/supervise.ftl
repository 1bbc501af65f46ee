## What was done, in the audit log; continued.

audit-installation-demonstrated = Données de démonstration ajoutées
audit-account-roles-changed = Rôles modifiés
