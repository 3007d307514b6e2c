/// How numbers, dates, times and money are written for people in Indonesia.
enum Indonesian {}
