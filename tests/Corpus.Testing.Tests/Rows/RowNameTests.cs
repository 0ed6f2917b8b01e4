using Kranten;

namespace Corpus.Testing.Tests.Rows;

public class RowNameTests
{
    private const string Id = "2022/haven-dicht-na-storm";

    [Fact]
    public void An_article_is_named_by_its_id_and_the_file_with_the_line()
        => Assert.Equal("2022/haven-dicht-na-storm (2022/haven-dicht-na-storm.txt:1)", RowName.Of(Krant.Articles[Id], RowUnit.Article, 0));

    [Fact]
    public void A_sentence_is_named_with_its_place_and_how_it_begins()
    {
        // Zware rukwinden hebben de Oosthaven van Zandrecht …: the 40th unit is within Zandrecht.
        Assert.Equal("""2022/haven-dicht-na-storm[0] "Zware rukwinden hebben de Oosthaven van…" (2022/haven-dicht-na-storm.txt:1)""", RowName.Of(Krant.Articles[Id], RowUnit.Sentence, 0));

        // Niemand raakte gewond. is whole.
        var short_ = Krant.Articles[Id].Sentences.Single(sentence => sentence.Text.ToString() == "Niemand raakte gewond.");
        Assert.Equal($"2022/haven-dicht-na-storm[{short_.Index}] \"Niemand raakte gewond.\" (2022/haven-dicht-na-storm.txt:1)", RowName.Of(Krant.Articles[Id], RowUnit.Sentence, short_.Index));
    }

    [Fact]
    public void Paragraphs_and_quotations_are_named_the_same_way()
    {
        Assert.StartsWith("""2022/haven-dicht-na-storm[1] "De wind bereikte aan de havenmond pieken…" (""", RowName.Of(Krant.Articles[Id], RowUnit.Paragraph, 1), StringComparison.Ordinal);
        Assert.StartsWith("""2022/haven-dicht-na-storm[0] "‘We hebben de haven gesloten toen de…" (""", RowName.Of(Krant.Articles[Id], RowUnit.Quotation, 0), StringComparison.Ordinal);
    }

    [Fact]
    public void Whatever_breaks_lines_reads_as_a_space()
        => Assert.Equal("a b c d e é (nieuws.jsonl:7)", RowName.Of(TestArticles.Of("Een bericht.", id: "a\nb\u2028c\u2029d\u0085e é"), RowUnit.Article, 0));
}
