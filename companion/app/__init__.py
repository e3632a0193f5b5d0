"""The composition root: the only place that wires the layers together."""
