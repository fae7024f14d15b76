package io.github.mentoring.examples.prices;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The words of the figure stay in its frame and out of each other's way. */
class PriceFigureTest {

    // of a wide face, in units of the drawing
    private static final double DIGIT = 7.7;
    private static final double LETTER = 6.8;
    private static final double ABOVE = 10;
    private static final double BELOW = 3;

    /** Where a text is. */
    private record Box(String text, double left, double right, double top, double bottom) {

        boolean overlaps(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    static Stream<Arguments> pairsOfAims() {
        return TradedAim.givenNames().stream()
                .flatMap(give -> TradedAim.gainedNames().stream().map(gain -> Arguments.of(give, gain)));
    }

    @ParameterizedTest
    @MethodSource("pairsOfAims")
    void wordsStayInTheFrame_andDoNotOverlap(String give, String gain) throws Exception {
        TradedAim given = TradedAim.given(give).orElseThrow();
        TradedAim gained = TradedAim.gained(gain).orElseThrow();
        long large = gained.isScore() ? 123_456_025 : 123_456;
        checkWords(given, gained, choice(1, 168, 1_156_025), choice(2, 164, 1_163_223));
        checkWords(given, gained, choice(1, 123_456, large));
        checkWords(given, gained, choice(1, 123_456, 0), choice(2, 100, large));
    }

    private static PriceFacts.Choice choice(int number, long counted, long summed) {
        return new PriceFacts.Choice(number, counted, summed, 0, 0);
    }

    private static void checkWords(TradedAim give, TradedAim gain, PriceFacts.Choice... choices) throws Exception {
        String drawing = PriceFigure.of(
                        new PriceFacts(give, gain, ImmutableList.copyOf(choices), true, ImmutableList.of()))
                .file();
        List<Box> boxes = boxes(drawing);
        assertThat(boxes).allSatisfy(box -> {
            assertThat(box.left).isNotNegative();
            assertThat(box.right).isLessThanOrEqualTo(640);
            assertThat(box.top).isNotNegative();
            assertThat(box.bottom).isLessThanOrEqualTo(360);
        });
        for (int k = 0; k < boxes.size(); k++) {
            assertThat(boxes.subList(0, k).stream().filter(boxes.get(k)::overlaps))
                    .as("what overlaps %s", boxes.get(k))
                    .isEmpty();
        }
    }

    private static List<Box> boxes(String drawing) throws Exception {
        NodeList texts = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(drawing)))
                .getElementsByTagName("text");
        List<Box> boxes = new ArrayList<>();
        for (int k = 0; k < texts.getLength(); k++) {
            boxes.add(box((Element) texts.item(k)));
        }
        return boxes;
    }

    private static Box box(Element text) {
        String words = text.getTextContent();
        double width = words.chars()
                .mapToDouble(each -> Character.isDigit(each) ? DIGIT : LETTER)
                .sum();
        double x = Double.parseDouble(text.getAttribute("x"));
        double y = Double.parseDouble(text.getAttribute("y"));
        if (text.getAttribute("transform").startsWith("rotate(-90 ")) { // read from below
            return new Box(words, x - ABOVE, x + BELOW, y - width / 2, y + width / 2);
        }
        double baseline = y + (text.hasAttribute("dy") ? Double.parseDouble(text.getAttribute("dy")) : 0);
        boolean isAtEnd =
                ((Element) text.getParentNode()).getAttribute("text-anchor").equals("end");
        double left = x - (isAtEnd ? width : width / 2);
        return new Box(words, left, left + width, baseline - ABOVE, baseline + BELOW);
    }
}
