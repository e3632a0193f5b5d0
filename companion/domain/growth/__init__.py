"""Growth arithmetic: SDS, centiles, velocity, target height, bone age, doubtful input."""
