"""Lists leave the application: CSV, XLSX, JSON, written beside and renamed."""
