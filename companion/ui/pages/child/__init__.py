"""The plain page for the child: when, where, who helps; nothing that counts or warns."""
