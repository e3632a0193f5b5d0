"""The page that is one press away from everywhere: whom to call, and when."""
