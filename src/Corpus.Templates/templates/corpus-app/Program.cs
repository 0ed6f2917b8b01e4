foreach (var article in Nieuws.Articles)
    Console.WriteLine($"{article.Id}  {article.Date}  {article.Section}  {article.Headline}");

var opened = from a in Nieuws.Articles
             where a.Date.Year == 2026 && a.Text.ContainsWord("open")
             select a.Headline;
Console.WriteLine($"Open in 2026: {opened.Single()}");

foreach (var line in Nieuws.Articles.Concordance("bridge", window: 3))
    Console.WriteLine($"{line.Left} [{line.Match}] {line.Right}");
