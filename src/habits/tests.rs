//! Other wordings and look-alikes, a table for each room.
