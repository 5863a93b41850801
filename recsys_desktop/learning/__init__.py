"""Sales become a model. The only room that imports TensorFlow and Keras, and only inside the training process."""
