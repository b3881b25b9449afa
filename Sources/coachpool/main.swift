print("coachpool")
