"""The command line: parses, calls a job, prints. It never imports Qt, TensorFlow or Keras."""
