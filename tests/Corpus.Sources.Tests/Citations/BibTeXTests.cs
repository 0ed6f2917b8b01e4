using CsCheck;

namespace Corpus.Sources.Tests.Citations;

/// <summary>Citations as BibTeX.</summary>
public class BibTeXTests
{
    [Fact]
    public void A_corpus_is_an_entry_of_no_special_kind()
        => Assert.Equal(
            """
            @misc{dekranteenarchief2025,
              author = {van der Zee, Mieke and {De redactie} and {Jan and Piet}},
              title = {{De Krant: een archief}},
              year = {2025},
              month = {3},
              version = {2025.1.0},
              doi = {10.1234/krant_1},
              url = {https://example.org/a_b%7Bc%7D?d=1&e=%20#f},
              note = {Boer (2024).},
            }

            """.ReplaceLineEndings("\n"),
            BibTeX.Of(new Citation
            {
                Title = "De Krant: een\n archief",
                Authors = [new("Mieke van der Zee", "van der Zee, Mieke"), new("De redactie"), new("Jan and Piet", "and Piet, Jan")],
                Date = "2025-03-01",
                Version = "2025.1.0",
                Doi = "10.1234/krant_1",
                Url = "https://example.org/a_b{c}?d=1&e=%20#f",
                Note = "Boer (2024).",
            }));

    [Fact]
    public void An_article_that_is_preferred_is_an_article()
        => Assert.Equal(
            """
            @article{overdekrant2024,
              author = {Boer, Ada},
              title = {{Over de krant}},
              journal = {Taal \& Techniek},
              volume = {3},
              number = {2},
              pages = {12--34},
              year = {2024},
            }

            """.ReplaceLineEndings("\n"),
            BibTeX.Of(new Citation
            {
                Type = "article",
                Title = "Over de krant",
                Authors = [new("Ada Boer", "Boer, Ada")],
                Journal = "Taal & Techniek",
                Volume = "3",
                Issue = "2",
                Pages = "12--34",
                Date = "2024",
            }));

    [Fact]
    public void A_source_in_words_is_no_address() => Assert.Contains("  howpublished = {Het archief},\n", BibTeX.Of(new Citation { Title = "X", Url = "Het archief" }), StringComparison.Ordinal);

    [Fact]
    public void A_title_without_ASCII_has_a_key_all_the_same() => Assert.StartsWith("@misc{corpus,\n", BibTeX.Of(new Citation { Title = "Новости" }), StringComparison.Ordinal);

    [Theory]
    [InlineData(@"50% & $5 #1 a_b", @"50\% \& \$5 \#1 a\_b")]
    [InlineData(@"a{b}c\d", @"a\textbraceleft{}b\textbraceright{}c\textbackslash{}d")]
    [InlineData("x^y~z", @"x\textasciicircum{}y\textasciitilde{}z")]
    [InlineData("café “ja”\r\n 🙂", "café “ja” 🙂")]
    public void What_TeX_takes_for_a_command_is_escaped(string text, string expected) => Assert.Equal(expected, BibTeX.Escaped(text));

    // The rule by which BibTeX finds the end of an entry: brackets are counted, escaped or not.
    [Fact]
    public void Brackets_of_every_entry_balance_and_its_end_is_the_last_one()
        => Gen.Select(Gen.String, Gen.String.Array[0, 3], Gen.String).Sample((title, authors, note) =>
        {
            var entry = BibTeX.Of(new Citation { Title = title, Authors = [.. authors.Select(name => new CitationAuthor(name))], Note = note, Url = "https://x/" + note });

            var depth = 0;
            for (var i = 0; i < entry.Length; i++)
            {
                depth += entry[i] switch { '{' => 1, '}' => -1, _ => 0 };
                Assert.True(depth > 0 || i < entry.IndexOf('{', StringComparison.Ordinal) || i >= entry.Length - 2);
            }

            Assert.Equal(0, depth);
        });

    [Theory]
    [InlineData("@misc{krant, title={X}}", true)]
    [InlineData("\n  @Article (x,\n)", true)]
    [InlineData("@misc", false)]
    [InlineData("@ {x}", false)]
    [InlineData("@mieke schreef {dit}", false)]
    [InlineData("Boer (2024). Krant.", false)]
    [InlineData("", false)]
    public void BibTeX_is_told_from_words(string text, bool expected) => Assert.Equal(expected, BibTeX.Is(text));
}
