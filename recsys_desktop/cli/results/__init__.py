"""What results look like: the objects of ``--json``, and the lines that people read; divided as ``commands`` is."""
