System.Console.WriteLine("registry");
