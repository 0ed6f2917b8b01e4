using Corpus.UnicodeTables;

namespace Corpus.Segmentation.Tests.Unicode;

public class BreakPropertyTablesTests
{
    [Fact]
    public void The_tables_are_what_Unicodes_data_make_them()
    {
        var root = RepositoryRoot();
        var data = Path.Combine(root, "..", "shared", "data", "ucd-16");
        if (!Directory.Exists(data))
        {
            Console.WriteLine("shared/data/ucd-16 is not there: the tables of Unicode's properties were not made again.");
            return;
        }

        Console.WriteLine("shared/data/ucd-16 is there: the tables of Unicode's properties are made again.");
        var expected = TableWriter.Write(new CharacterTable(UnicodeData.Read(data)));
        Assert.Equal(expected, File.ReadAllText(Path.Combine(root, "src", "Corpus.Segmentation", "Unicode", "BreakProperties.g.cs")));
    }

    [Fact]
    public void The_linkers_and_consonants_of_conjuncts_are_Unicodes()
    {
        Assert.Equal(IndicConjunct.Consonant, BreakProperties.IndicConjunctOf(0x0915));
        Assert.Equal(IndicConjunct.Linker, BreakProperties.IndicConjunctOf(0x094D));
        Assert.Equal(IndicConjunct.Extend, BreakProperties.IndicConjunctOf(0x200D));
        Assert.Equal(IndicConjunct.None, BreakProperties.IndicConjunctOf(0x200C));
    }

    private static string RepositoryRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Corpus.sln")))
            folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
