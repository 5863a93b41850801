"""The window around the pages: menus, help, dropped folders, and what is said after a crash."""
