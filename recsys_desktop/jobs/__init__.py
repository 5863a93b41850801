"""The jobs that both faces call: each a function of plain values and a Progress, joining the rooms below."""
