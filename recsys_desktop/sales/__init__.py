"""A sales file becomes clean sales lines: detection, layouts, rules, counts. No Qt, no TensorFlow, no store."""
