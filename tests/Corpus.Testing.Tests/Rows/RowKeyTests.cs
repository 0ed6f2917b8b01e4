using CsCheck;
using Kranten;

namespace Corpus.Testing.Tests.Rows;

public class RowKeyTests
{
    [Fact]
    public void A_row_is_written_as_its_corpus_and_the_id_and_never_as_a_number_of_an_article()
        => Assert.Equal("sentence 3 Kranten.Krant, Krant\n2022/haven-dicht-na-storm", new RowKey(typeof(Krant), RowUnit.Sentence, "2022/haven-dicht-na-storm", 3).ToString());

    [Fact]
    public void What_is_written_reads_as_the_same_row_whatever_the_id_has()
        => Gen.Select(Gen.OneOf(Gen.Const("article"), Gen.Const("paragraph"), Gen.Const("sentence"), Gen.Const("quotation")), Gen.Int[0, int.MaxValue], Gen.OneOf(Gen.String, Gen.String[Gen.Char[" \n,:é/"], 0, 8]))
            .Sample((unit, index, id) =>
            {
                var key = new RowKey(typeof(Krant), RowUnit.Named(unit)!, id, index);
                Assert.Equal(key, RowKey.Parse(key.ToString()));
            });

    [Theory]
    [InlineData("")]
    [InlineData("sentence 3 Kranten.Krant, Krant")]
    [InlineData("word 3 Kranten.Krant, Krant\nhaven")]
    [InlineData("sentence -3 Kranten.Krant, Krant\nhaven")]
    [InlineData("sentence\nhaven")]
    public void What_is_no_row_is_an_error_that_says_to_list_the_tests_again(string text)
        => Assert.Equal($"'{text}' names no row of a corpus: it was written by another version of Corpus.Testing. List the tests again.", Assert.Throws<InvalidOperationException>(() => RowKey.Parse(text)).Message);

    [Fact]
    public void A_corpus_that_is_gone_is_named()
        => Assert.Equal(
            "There is no corpus class 'Kranten.Weekblad, Krant' any more, of which the tests were listed. List them again.",
            Assert.Throws<InvalidOperationException>(() => RowKey.Parse("article 0 Kranten.Weekblad, Krant\nhaven")).Message);
}
