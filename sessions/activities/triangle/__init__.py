"""100 points divided over three kinds of values, as it is and as it ought to be."""
