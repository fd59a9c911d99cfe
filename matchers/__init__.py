"""VERB 2, judge: is this listing an infringement of that right? Pure."""
