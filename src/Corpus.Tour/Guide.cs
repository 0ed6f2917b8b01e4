using Kranten;

namespace Corpus.Tour;

/// <summary>The tour: three ways to use a corpus, each step real code and its real output.</summary>
internal static class Guide
{
    public static void Run(TextWriter output)
    {
        var step = new Step(output);
        output.WriteLine("Corpus: article files in, typed articles out.");
        output.WriteLine("Krant, the corpus of this tour, is a folder of text files about a coast that does not exist.");

        InAProgram(step);
        InTests(step);
        InAPackage(step);

        output.WriteLine();
        output.WriteLine("README.md shows how to put a corpus into a project of your own.");
    }

    private static void InAProgram(Step step)
    {
        step.Title("Articles are members", "Every text file has a name in C#; folders are nested classes. A wrong name does not compile.");
        step.Show(() => Krant._2022.HavenDichtNaStorm.Headline);
        step.Show(() => Krant._2022.HavenDichtNaStorm.Date);

        step.Title("LINQ over articles", "Articles is a list; what you know of LINQ works.");
        step.Show(() =>
            from article in Krant.Articles
            where article.Date.Year == 2022 && article.Date.Month == 3 && article.Text.ContainsWord("Zandrecht")
            orderby article.Date
            select $"{article.Date}  {article.Headline}");
        step.Show(() => Krant.Articles.CountBy(article => article.Date.IsUnknown ? "undated" : $"{article.Date.Year}"));

        step.Title("Dates that do not pretend", "A date is as precise as the file says. Comparisons never make up a day.");
        step.Show(() => Krant.Articles.Count(article => article.Date.Precision == DatePrecision.Month));
        step.Show(() => PartialDate.Parse("2022").IsDefinitelyBefore(PartialDate.Parse("2022-10")));
        step.Show(() => PartialDate.Parse("2022-1X").Overlaps(PartialDate.Parse("2022-11")));
        step.Show(() => DateInterval.Parse("2021-06/2022-03").Contains(Krant._2022.HavenDichtNaStorm.Date));
    }

    private static void InTests(Step step)
    {
        step.Title(
            "Articles are fixtures", "Ids are constants, for attributes; every span is an offset into the text.");
        step.Show(() => Krant.Ids._2022.HavenDichtNaStorm);
        step.Show(() => Krant.Articles[Krant.Ids._2022.HavenDichtNaStorm].Paragraphs[0]);
        step.Show(() => Krant._2022.HavenDichtNaStorm.Paragraphs.Take(3)
            .Select(paragraph => $"[{paragraph.Start}..{paragraph.Start + paragraph.Length}) {paragraph.Text.Utf8Length} bytes"));
        step.Show(() => Krant._2022.HavenDichtNaStorm.Source);
    }

    private static void InAPackage(Step step)
    {
        step.Title("A corpus ships inside an assembly", "No files to copy, nothing to parse; the fingerprint says which articles these are.");
        step.Show(() => Krant.Card);
        step.Show(() => Krant.Fingerprint[..16]);
    }
}
