"""Read plain-text dumps of wire news into typed articles, captions and quotes."""
