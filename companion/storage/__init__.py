"""The encrypted record: SQLCipher, migrations, repositories."""
